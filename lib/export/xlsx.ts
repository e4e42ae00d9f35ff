import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from '../escape'
import type { Cell } from './ledger'

/** Widths in characters, by column; further columns get the last. */
export interface Sheet {
  name: string
  head: string[]
  rows: Cell[][]
  widths: readonly number[]
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell styles of `styles.xml`, by place. */
const STYLE = { text: 1, head: 2, number: 3, day: 4 } as const
/** Excel takes no more characters in a cell. */
const LONGEST = 32_767

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not allow is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g

const escaped = (words: string) => escapeMarkup(words.replace(FORBIDDEN, ''))

/** A, B, …, Z, AA, … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Days since the epoch of spreadsheets, 1899-12-30. */
const serialOf = (iso: string) => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)

/** Words are inline strings, never formulas, whatever they begin with. */
function inline(reference: string, style: number, words: string): string {
  const text = escaped(words.slice(0, LONGEST))
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function cellXml(cell: Cell, reference: string): string {
  if (cell === null) return ''
  if (cell.kind === 'text') return inline(reference, STYLE.text, cell.text)
  const value = cell.kind === 'day' ? serialOf(cell.iso) : cell.value
  return `<c r="${reference}" s="${STYLE[cell.kind]}"><v>${value}</v></c>`
}

function sheetXml({ head, rows, widths }: Sheet): string {
  const columns = head.map((_, index) => {
    const width = widths[index] ?? widths.at(-1) ?? 12
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  const headCells = head.map((name, index) => inline(`${columnName(index)}1`, STYLE.head, name))
  const body = rows.map((row, number) => {
    const cells = row.map((cell, index) => cellXml(cell, `${columnName(index)}${number + 2}`))
    return `<row r="${number + 2}">${cells.join('')}</row>`
  })
  const last = `${columnName(head.length - 1)}${rows.length + 1}`
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData><row r="1">${headCells.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    // Printed on A4 across, as many pages long as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('')
}

/** What is filtered, and the row that is printed on every page. */
function definedNames(sheet: string, { head, rows }: Sheet): string {
  const name = `'${sheet.replaceAll("'", "''")}'`
  const last = `$${columnName(head.length - 1)}$${rows.length + 1}`
  return [
    '<definedNames>',
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${name}!$A$1:${last}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}!$1:$1</definedName>`,
    '</definedNames>',
  ].join('')
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFF6E7E3"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf/>
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>
<xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf>
</cellXfs></styleSheet>`

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`

const relations = (...targets: [type: string, target: string][]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/**
 * One sheet as an Office Open XML workbook (ECMA-376): head frozen, filterable and printed on every page, days and numbers
 * as such.
 */
export function toXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const name = escaped(sheet.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))
  const workbook = [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>`,
    `<sheet name="${name}" sheetId="1" r:id="r1"/></sheets>${definedNames(name, sheet)}</workbook>`,
  ].join('')
  const files = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(relations(['officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml(sheet)),
    'xl/styles.xml': strToU8(STYLES),
  }
  return zipSync(files).slice()
}
