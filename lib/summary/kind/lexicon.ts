/** What is signed by one side alone, by its office: 省政府令, 法案, 命令. No agreement. */
export const DECREE =
  /^(?:了|过)?[^,。;《]{0,14}?(?:政府令|主席令|总统令|国务院令|行政命令|命令|通令|法令|法案|特赦令|动员令|任命书|批准书|公告)/

/** Where people sign in numbers, or an author for readers. */
export const PETITION =
  /请愿|[联连]署书?|横幅|签名(?:墙|簿|册|板|活动|运动|售书|合照|合影|留念)|签字留念|留言[簿墙]|签售|承诺墙/

/** Contracts between people, or of a club or an agent with a person: the page is of sport, of a trade, of private law. */
export const PRIVATE =
  /球员|球星|外援|前锋|中锋|中场|后卫|边锋|门将|主攻手|副攻|自由人|转会|年薪|主教练|教练合约|主帅|旅外|钢琴家|歌唱家|歌手|艺人|经纪公司|唱片|家庭医生|电子(?:合同|签名|印章)|劳动合同|工作合同|购房|商品房|房屋(?:征收|搬迁|租赁|买卖)|拆迁|租客|房东|[征搬](?:收|迁)补偿/

/** Words of a case at law, of a crime or of an audit: the contract is what it is about. */
export const CASE =
  /判决|原告|被告|嫌疑人|诈骗|骗[走取]|涉案|刑拘|抓获|判处|败诉|胜诉|宣判|未付|拒付|审计(?:发现|要求)|违规|限期整改/g
/** So many different ones. */
export const FEWEST_CASE_WORDS = 2

/** The ceremony is rehearsed, called off, or part of a programme. */
export const REHEARSED = /彩排|演练|预演|踩点|倒计时/
export const CALLED_OFF = /取消|延期|推迟|喊停|叫停|喊卡|告吹|改期|搁浅|流产|生变/
export const PROGRAMME = /(?:包括|安排|设有|设置|分为|内容有|有|将有|推出)[^。;]{0,60}$/

/** The event that the page leads with is still to come. */
export const TO_COME = /(?:将|定于|订于|拟于)[^。;]{0,24}(?:举行|举办|开幕|召开|登场|启程|揭幕)/

/** In a page of that sort, papers that bodies sign all the same. */
export const OF_BODIES = /合作|协作|共建|框架|战略|备忘录|机制|联动|责任/

/** A headline that names rules: the page is their text. */
export const RULES = /(?:注意事项|要点|办法|规定|须知|条例|细则|守则|准则|章程|规程|指南|流程)$/
