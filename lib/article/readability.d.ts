/** The reader alone: the package's entry brings a second script with it, which nobody calls. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
