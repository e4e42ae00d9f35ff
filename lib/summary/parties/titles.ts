import { type NamedDocument, type NamedParty, namedBody } from '../signing/act'
import type { Mention } from '../types'
import { isSelf } from './organisation'

/** 甲国外交部和某组织经济和社会事务部关于…: two bodies joined in front of 关于. */
const JOINED_HEAD =
  /^(.{1,24}?(?:[部局委办府院校会署厅司市县区省国]|组织|办公室|公司|集团|大学|中心))(?:与|(?<!共)和|同|、|\s)(.{2,26}?(?:[部局委办府院校会署厅司市县区省国]|组织|办公室|公司|集团|大学|中心))\s?关于/

/** A place that acts as a body. */
const ZONE = /(?:开发区|园区|示范区|合作区)$/

/** 《甲局与乙县关于…的备忘录》, 《甲局乙县…协议》: organisations at the head of a paper's name sign it. `mentions`: of its paragraph. */
export function headOf({ span, title }: NamedDocument, mentions: readonly Mention[]): NamedParty[] {
  if (title === null) return []
  const head: NamedParty[] = []
  let from = span.start
  for (const m of mentions) {
    const body = m.type === 'ORG' || m.type === 'LOC'
    if (!body || m.start < from || m.end > span.end) continue
    const gap = title.slice(from - span.start, m.start - span.start)
    if (!/^(?:[与和、同及]|\s|以及)?$/.test(gap)) break
    if (m.type === 'ORG' || ZONE.test(m.text)) head.push({ ...namedBody(m, m.text), fromTitle: true })
    from = m.end
  }
  if (head.length > 1) return head.some((n) => isSelf(n.text)) ? [] : head
  const joined = JOINED_HEAD.exec(title)
  return (joined?.slice(1) ?? []).map((text) => {
    const start = span.start + title.indexOf(text)
    return {
      span: { paragraph: span.paragraph, start, end: start + text.length },
      text,
      known: false,
      fromTitle: true,
    }
  })
}
