import { words } from './words'

/** Words of which the controls of Chinese pages are made, Simplified and half-width (text is folded before matching). */
export const CONTROL_WORDS = words(`
  打印本页 打印此页 打印本文 打印文章 打印页面 打印 列印 友善列印 关闭窗口 关闭本页 关闭页面 关闭
  字体大小 调整字体 字体 字号 字型 放大 缩小 大 中 小 特大 默认 A+ A- 分享到 分享至 分享 转播到 转发 微信好友 微信 微博
  新浪微博 腾讯微博 QQ空间 QQ好友 QQ 朋友圈 人人网 开心网 豆瓣 百度贴吧 facebook twitter line plurk
  google+ 复制链接 收藏本页 加入收藏 收藏 点赞 赞 评论 我要评论 发表评论 查看评论 返回顶部 回到顶部
  返回列表 返回首页 返回 顶部 上一页 下一页 我要纠错 纠错 扫一扫 手机阅读 手机看新闻 推荐 转寄 寄给朋友
  email print share 设为首页 繁体 简体 语音播报 朗读
`)

/** A small block that begins with one of these is no part of the article. */
export const CONTROL_OPENINGS = words(`
  当前位置 您的位置 您现在的位置 您当前的位置 你的位置 现在位置 所在位置 您所在的位置 首页> 首页» 首页>> 【字体
  [字体 字体: 字号: 【字号 【打印 [打印 分享到: 分享至: 扫一扫 扫码 扫描二维码 微信扫
`)
