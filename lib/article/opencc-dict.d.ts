/** opencc-js ships its dictionaries as modules without types: entries 'key value' joined by '|'. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string
  export default entries
}
