import type { Span } from '../../types'
import type { Bodies, Subject } from '../bodies'
import { ACT_OR_ADVERB, beginsAct } from '../lexicon/modality'
import { subjectOf } from '../subject'

/** The subject at the head of some words, when a verb of doing follows it, and where that verb begins. */
export function leading(words: string, span: Span, bodies: Bodies): { subject: Subject; end: number } | null {
  const head = words.slice(0, 36)
  for (let end = 2; end < head.length; end++) {
    if (!beginsAct(head.charCodeAt(end))) continue
    const act = head.slice(end)
    if (!ACT_OR_ADVERB.test(act) || /^组织[和与、及]/.test(act)) continue
    // 主要负责人: no 要.
    if (act.startsWith('要') && /[主重首必需紧只]$/.test(head.slice(0, end))) continue
    const subject = subjectOf(head.slice(0, end), span, bodies)
    if (subject && subject.kind !== 'person') return { subject, end }
  }
  return null
}
