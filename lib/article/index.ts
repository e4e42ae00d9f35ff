export { type ReadOptions, read } from './read'
export { readText } from './text'
