import { words } from './words'

/** What hacked pages advertise: betting, adult sites, forged papers. Simplified; text is folded before matching. */
export const SPAM_WORDS = words(`
  赌城 赌场 赌博 博彩 娱乐城 娱乐平台 娱乐场 百家乐 六合彩 时时彩 北京赛车 pk10 彩票平台 彩票网 真人荷官 真人娱乐 真人视讯 老虎机 棋牌 捕鱼
  投注 返水 开户送 注册送 送彩金 体验金 提现 葡京 威尼斯人 金沙 太阳城 皇冠体育 bet365 必发 亚博 开元 ag真人 盘口 赔率 滚球 足彩 博彩网
  成人视频 成人电影 成人网 色情 情色 裸聊 约炮 一夜情 黄色 三级片 无码 av在线 伦理片 激情小说 偷拍自拍 代孕 私家侦探 代开发票 办证 刻章
  枪支 迷药 代写论文 私服 外挂
`)
