import { holding } from '../../holds'
import type { Voice } from '../discourse'
import { CONTENT, MAIN_MATTER } from './document'
import { ANNOUNCED } from './lists'
import { DEMANDED, OFFERED, RECURRING, RESOLVE, SHALL, SUM, VOW } from './modality'
import { SPEAKS } from './speech'

/**
 * Words without one of which a sentence of the narrator's promises nothing, hands over to no speaker and tells no document: a line for
 * each way in which it could, wider than what looks there (`Discourse.hear`, `Topic`, the readers of `openings/`), never narrower. What
 * these learn to read is added here, unless its expression stands here already.
 */
const MARKS = holding([
  // Somebody speaks; these verbs need the end of a chunk or a certain word behind them.
  SPEAKS.source,
  '(?<![符合需有的无按照])要求|说明|提出',
  // The document speaks: 协议明确….
  '明确|约定|规定|指出|确定|确立|[载写列订注]明|明[订定]|写得|列出|突出|强调|重申|提到',
  // How both go about it, their acts behind: 双方本着….
  '》(?:秉[承持]|本[着著]|坚持|遵循|依据|按照)|双方将?(?:本[着著]|秉[承持]|遵循|坚持)',
  SHALL.source,
  RESOLVE.source,
  VOW.source,
  CONTENT.source,
  MAIN_MATTER.source,
  '[作做][出了]|内容(?:如下)?:',
  RECURRING.source,
  '未来|今后|日后|往后|下一步|(?:合作|协议|签约)(?:期|年限)[内间]|(?:(?<![主重首必需紧只])要|[应须])(?![求用对急邀届])',
  '(?:提供|给予|新增|投放|安排|捐[助赠献资款]|[援资]助)[^,了\\d]{0,24}\\d',
  SUM.source,
  ANNOUNCED.source,
])

/** What goes on behind a signing in the same breath: 签署协议，成立…, 明确…, 涵盖…. */
const MARKS_OF_SIGNING = holding([
  '成立|建立|设立|组建|共建|开展|加强|深化|推进|展开|进行|明确|约定|商定|规定|同意|宣示|承诺|决定|确定|涵盖|包括|包含',
])

/** A document or its signing is named. */
export const SIGNED = /签[署订定约字]|协议|协定|备忘录|意向书|》/

/** What a speaker asks and offers. */
const MARKS_OF_SPEECH = holding([DEMANDED, OFFERED.source])

/**
 * Whether anything in a sentence, or in a chunk of it, can begin a promise. Three sentences of five cannot, in background, lists of
 * guests and thanks: reading the others only spares a quarter of what the commitments cost. `signed`: the sentence names a document.
 */
export const mayPromise = (text: string, voice: Voice, signed: boolean): boolean =>
  voice === 'document' ||
  MARKS(text) ||
  (voice === 'speech' ? MARKS_OF_SPEECH(text) : signed && MARKS_OF_SIGNING(text))
