/** opencc-js ships its dictionaries without types: a string of `from to|from to…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string
  export default entries
}
