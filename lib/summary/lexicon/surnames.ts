/**
 * Surnames by how common they are, commonest first (own compilation after the Ministry of Public Security's yearly
 * name reports; the order inside a step means nothing). Simplified forms; 肖, 付, 闫, 邱 beside 萧, 傅, 阎, 丘.
 */
export const SURNAMES = [
  // about 1 % of people and more each
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗',
  // 0.3–1 %
  '梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅付沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖',
  // 0.1–0.3 %
  '邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂',
  // 0.02–0.1 %
  '焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵柴车冉房' +
    '边辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟褚廉简娄符奚穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙喻窦迟敖糜鄢冷卓仇艾蓝巩练仲虞卞封竺冼' +
    '佟栗匡应巫鞠桑荆谌沙岑习胥蔺兰代戈宗褟佘芮储尚温',
  // rarer
  '逄亓郗逯尉缪濮亢厍乜禤仝邝妥於惠麴羿汲邴富乌巴牧隗宓班伊暴厉戎祖束幸韶蓟宿蒲邰丛鄂索籍阴莘贡劳扶堵宰郦雍璩寿扈郏浦农' +
    '瞿慕茹宦鱼容庾暨衡步满弘寇阙沃蔚晁訾阚那毋巢蒯查逢权盖桓麦战初展忻缑揭腊鹿茅撒佴庹刀邵操门佀粟昝郇么昌招车岩占藏哈英' +
    '樂乐花成位全官时来木楚衣井台阳原强隆元星布红国生水海平多才云元皮银' +
    '赫闻羊戢敬漆诸仵邳牙危帅敏鲜訚植续线相火税计解华都后',
] as const

/** Surnames of two characters. */
export const COMPOUND_SURNAMES =
  '欧阳 上官 司马 司徒 诸葛 皇甫 尉迟 公孙 慕容 令狐 东方 夏侯 宇文 长孙 轩辕 端木 独孤 南宫 闻人 澹台 呼延 万俟 申屠 ' +
  '公冶 太史 拓跋 鲜于 西门 百里 东郭 南门 羊舌 纳兰 完颜 叶赫 淳于 单于 赫连 钟离 濮阳 公羊 太叔 仲孙 闾丘 司空 司寇'

/** A married woman's name puts the husband's surname in front: 尤曾家丽, 林郑月娥 (Hong Kong, Macau, Taiwan). */
export const DOUBLE_SURNAMES = 4
