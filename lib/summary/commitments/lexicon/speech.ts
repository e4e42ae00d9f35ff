/** Words by which the genre hands over to a speaker and takes the word back. Normalised script. */

/** A verb that a speech hangs on. */
export const SPEAKS = new RegExp(
  '表示|指(?=,)|指出|强调|介绍(?!信)|坦言|透露|谈到|谈及|讲到|提到|认为|表态|回应|重申|提出(?!的)|宣布|(?<!责任|服务|的)承诺(?![书函人大会内事制重活、]|以后|之|践诺)|允诺|应允|答应|' +
    '(?<![符合需有的无按照])要求(?=$|[,:]|[^,]{0,12}要|各|全)|(?<![小传学解])说(?![明法服])|说明(?=[,:]|$)|(?<![简名对通号自又])称(?![号为赞职])|希望|' +
    '期待|感谢|致辞|致词|讲话|发言',
  'g',
)

/** Speech verbs that carry no words of the speaker behind them. */
export const MUTE = /^(?:致辞|致词|讲话|发言)$/

/** After the verb: a courtesy, not a statement. */
export const COURTESY = /^[^,]{0,6}?(?:感谢|谢意|祝贺|欢迎|慰问|敬意|赞赏|肯定|高度评价|钦佩|敬佩|赞许)/

/** A report in general: 据介绍, 据悉. The narrator goes on. */
export const REPORTEDLY = /^[^,]{0,4}据[^,]{0,12}(?:介绍|悉|了解|透露|报道)/

/** Pronouns for a person spoken of before. */
export const PRONOUN =
  /(?:^|[,;:“])(?:同时|并|另外|此外|最后)?(?:他|她|其|该?负责人|本人|我(?=郑重|庄严|承诺|$))/

/** A speaker without a name; the words in front are the body: 甲局有关负责人表示. */
export const UNNAMED =
  /^(.{0,30}?)的?(?:有关|相关|主要|分管)?(?:负责人|负责同志|领导|发言人|人士|代表)(?:均|都|也|还|则){0,2}$/

/** A speaker known by the office alone: 该镇党委书记强调. Group 1 is the body. */
export const BY_OFFICE =
  /^(.{0,24}?)(?:党委|党组|党工委|工委)?(?:副|总)?(?:书记|主任|主席|经理|董事长|[局市县区镇乡州院校部厅行会省町村科处室队站署司]长)$/

/** The document goes on into the next paragraph. */
export const GOES_ON =
  /^(?:其中|例如|比如|具体|同时|此外|另外|在[^,。]{2,40}方面,|[^,。将]{2,12}方面,|[(（]?[一二三四五六七八九十][、)是])/

/** The narrator takes the word back at the head of a sentence. */
export const NARRATES = new RegExp(
  '^(?:签[字约署]仪式[前后结]|仪式[前后结现]|会[议]?[后前上](?!表)|会见[前后]|座谈会?[后前]|随后|期间|当[天日]|同日|活动[中后结期现]|据悉|据了解|据介绍|' +
    '出席|参加|\\(|【|记者|图[为片])',
)

/** Verbs that vow. */
export const VOWS = /(?:承诺|允诺|应允|答应)$/
