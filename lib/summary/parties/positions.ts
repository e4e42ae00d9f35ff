/**
 * Which sort of body a position belongs to, by the end of the position and of the body's name: a 县长 acts for a county, a 校长
 * for a school. Used only where the title names no organisation and one party alone fits.
 */
export const BODY_OF_POSITION: readonly (readonly [position: RegExp, body: RegExp])[] = [
  [/检察长|检察官/, /检察院$/],
  [/(?:校长|校长助理|校党委.{0,4}书记|教务长)$/, /(?:大学|学院|学校|校|中学|小学|高校)$/],
  [/院长$/, /(?:院|学院|法院|医院|研究院|我院)$/],
  [/(?:区长)$/, /(?:区|区政府|区人民政府)$/],
  [/(?:县长)$/, /(?:县|县政府|县人民政府)$/],
  [/(?:市长)$/, /(?:市|市政府|市人民政府)$/],
  [/(?:省长)$/, /(?:省|省政府|省人民政府)$/],
  [/(?:镇长)$/, /(?:镇|镇政府|镇人民政府)$/],
  [/(?:乡长)$/, /(?:乡|乡政府|乡人民政府)$/],
  [/(?:州长)$/, /(?:州|州政府|州人民政府)$/],
  [/(?:总局局长|局长)$/, /局$/],
  [/关长$/, /海关$/],
  [/署长$/, /署$/],
  [/厅长$/, /厅$/],
  [/司长$/, /(?:司|部)$/],
  [/部长$/, /部$/],
  [/所长$/, /所$/],
  [/站长$/, /站$/],
  [/馆长$/, /馆$/],
  [/台长$/, /台$/],
  [/社长$/, /社$/],
  [/处长$/, /处$/],
  [/会长$/, /(?:协会|商会|学会|联合会|总会|会)$/],
  [/行长$/, /(?:银行|行|分行|支行)$/],
  [
    /(?:董事长|总经理|总裁|经理|CEO|首席执行官|执行长|营运长)$/,
    /(?:公司|集团|有限|企业|厂|银行|保险|科技|实业|股份)/,
  ],
  [/主任$/, /(?:委|办|中心|委员会|办公室|管委会|医院)$/],
  [/支队长|大队长|总队长|队长|政委$/, /(?:队|支队|总队)$/],
]

/** Whether the position of a title can be one of that body; true where the table does not know the position. */
export function fitsBody(title: string, body: string): boolean {
  const rules = BODY_OF_POSITION.filter(([position]) => position.test(title))
  return rules.length === 0 || rules.some(([, bodies]) => bodies.test(body))
}

/** Posts that only one sort of body has. */
const OF_ONE_SORT = /(?:校|院|检察|行|县|市|省|镇|乡|馆|署)长$/

/** Whether who stands behind a person of that body in a list can be of it as well: 研究所所长甲、校长乙 are of two. */
export const mayShareBody = (title: string, body: string): boolean =>
  !OF_ONE_SORT.test(title) || fitsBody(title, body)
