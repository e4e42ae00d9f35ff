import type { Voice } from './discourse'
import { NEXT_FIELDS } from './lexicon/lists'
import { ACT_START, EVENT, INSTITUTION, VERB_START } from './lexicon/modality'
import type { Setting } from './setting'
import { subjectSpan } from './subject'

/** How words without a mark of promise go on with what is told before them, or end it. */

/** Behind 双方商定， or 《…》指出， an act needs no mark of its own. */
export function goesOn(words: string, voice: Voice, together: boolean): boolean {
  if (words === '' || (voice === 'speech' && !together) || /签[署订]|进行了/.test(words)) return false
  return (voice === 'document' ? ACT_START : VERB_START).test(words)
}

/** 为甲企业新增授信…: what is given, told without who gives. */
const GIVES = /^[为向对][^,]{2,90}?(?:提供|新增|给予|投放|授信|开展|加强)/

/** 通过建立…机制，共同…; 在文物交流方面加强…: by what means or in which field, then the act. */
const MEANS_FIRST = new RegExp(`^(?:通过|[在就围][^,]{2,30}(?:方面|领域)(?=${VERB_START.source.slice(1)}))`)

/** 通过建立…机制，共同…: the means, in front of the act. */
const THROUGH = /^[通透]过(?:建立|建设|设立|成立|搭建|构建|开展|举办|组织|定期|联合|共[建同])/

/** 根据协议，双方将…。设立…。 A further sentence of the document without a subject. */
export function carriesOn(words: string, { discourse, carried }: Setting): boolean {
  if (carried === undefined || discourse.voice !== 'document') return false
  const act = words.slice(subjectSpan(words).start)
  return (
    (VERB_START.test(act) || GIVES.test(act) || MEANS_FIRST.test(act) || THROUGH.test(act)) &&
    !/[了过将]|协议|备忘录|^合作|^[^,]{0,12}仪式/.test(act)
  )
}

/** 围绕各项职能，在A、B等方面…: what the act is about, its verb still to come. */
const AROUND = /^围绕(?![^,;]*(?:开展|加强|深化|推[进动]|建立|提供|实施))[^,;]*$/

/** 借助甲校在学术等方面的优势，: with what the act is done, the act still to come. */
const MEANS = /(?:借助|依托|发挥|利用)[^,借依发利]*优势$/

/** …成立领导小组，并在A、B等领域开展合作: the fields are a commitment beside the institution. */
export function splits(words: string, open: string): boolean {
  if (!NEXT_FIELDS.test(words) || AROUND.test(open) || MEANS.test(open)) return false
  return (
    INSTITUTION.test(open) || /\d[万亿]?元/.test(open) || (/[在就围]/.test(open) && /方面|领域/.test(open))
  )
}

/** 在甲、乙等五大领域展开合作: an act told to its end. */
const COOPERATION = /(?:方面|领域)[^,]{0,8}(?:合作|协作|交流)$/

/** Whether what is open, an institution or a cooperation, stands beside the list that follows it. */
export const standsAlone = (open: string): boolean => INSTITUTION.test(open) || COOPERATION.test(open)

/** 甲将推动…;乙明年3月将举行…: an event ends what is open. */
export function announcesEvent(words: string): boolean {
  const at = words.search(/(?<![能可])将/)
  return at >= 0 && EVENT.test(words.slice(at + 1))
}
