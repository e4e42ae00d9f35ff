const TO_CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' }
const FROM_CORNERS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/** Letters and digits that make a curly quote part of Latin text: don’t, ’90s. */
const LATIN = /[\p{Script=Latin}\d]/u

/** “ ” ‘ ’ to 「 」 『 』 and back, one character for one; a quotation mark between Latin letters stays. */
export function convertQuotes(text: string, into: 'hans' | 'hant'): string {
  if (into === 'hans') return text.replace(/[「」『』]/g, (mark) => FROM_CORNERS[mark] ?? mark)
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    const latin = LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at + 1] ?? '')
    return latin ? mark : (TO_CORNERS[mark] ?? mark)
  })
}
