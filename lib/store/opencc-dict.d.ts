declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs of a traditional character and its simplified forms, `|` between pairs, spaces inside. */
  const pairs: string
  export default pairs
}
