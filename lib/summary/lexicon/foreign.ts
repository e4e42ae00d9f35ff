/** Characters that transliterations of foreign names are written with (own compilation), commonest first. */
const TRANSLITERATION = [
  '尔斯特克德拉里马格亚普巴罗夫西卡维诺达利伊塔莱森奥萨布哈纳科雷尼洛基丹戈顿多伯费弗贝莫索兰贾瓦米勒姆托汉阿鲁比加安内哥丁迪林艾蒂穆',
  '曼门泽扎希沙兹吉帕佩恩本因娜丝芬切肯图杰赫菲沃杜珀古廷桑泰赛弥乌皮威韦法波努钦辛休约翰逊密什珊提博登曾坎南尤埃丽莉玛莎娅妮苏琼梅康霍尚金伦夸库齐皇班凯福耶梭琴谢查彻朱毕埃劳胡奎根娃考哲史路格加杰雷门仑伍诸海基伊奈恰夸侬朴',
  '柯欧达黛苔琳玲珍安琪菈雅芙蕾葛潘席麦邦翁素季乃披差育坦武辉努吞颂诗琳朴洙泽彼得策伽坚坡贡蓬阮敦邓瑟塞孔詹乍延瑙邱昂贤宾肖奇乔伟玻荷琵蓓芭茨蒙帝瑞琉乎果茅钱松坂樱祖纽纹罕佛堪汗卓沁赖沈瓜瑶菱柏杨胥济纪保摩亨诃丘朗奔哇尹茜葡妲姬梨芮英嘉恒汤宋盖甘干戴堡伐昆卢茂毛苗',
]

const STEP_COST = [2.7, 3.8, 5.2]
const cost = new Float32Array(0x10000)
for (const [step, chars] of TRANSLITERATION.entries()) {
  for (const char of chars)
    if (cost[char.charCodeAt(0)] === 0) cost[char.charCodeAt(0)] = STEP_COST[step] ?? 0
}

/** −ln of how likely a transliteration holds the character; 0 when it hardly can. */
export const transliterationCost = (code: number): number => cost[code] ?? 0

/** Whether a character occurs in transliterated names. */
export const isTransliteration = (char: string | undefined): boolean =>
  char !== undefined && transliterationCost(char.charCodeAt(0)) > 0

/** What stands between the parts of a foreign name, dots of lost encodings among them: · . - ? */
export const isNameDot = (code: number): boolean =>
  code === 0xb7 || code === 0x2e || code === 0x2d || code === 0x3f
