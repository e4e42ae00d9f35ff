/** opencc-js ships its dictionaries without types: `from to|from to|…`, the forms of one character parted by spaces. */
declare module 'opencc-js/dict/TSCharacters' {
  const serial: string
  export default serial
}
