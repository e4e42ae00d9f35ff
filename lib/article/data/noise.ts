import { words } from './words'

/** Line patterns of what is not the article; Simplified and half-width, text is folded before matching. */

/** A line that begins so is a line of particulars or a tool of the page, at either end of the body. */
export const PARTICULARS = words(`
  责任编辑 责编 编辑 编审 审核 校对 监制 主编 值班编辑 本文来源 文章来源 信息来源 新闻来源 稿件来源 稿源
  来源 作者 发布时间 发布日期 发表时间 更新时间 录入时间 日期 时间 发布者 发布人 文章录入 录入 供稿
  浏览次数 浏览 点击 阅读 访问 人气 字体 字号 打印 关闭 分享 收藏 标签 Tag tag 关键词 关键字 热词
  当前位置 您的位置 您现在的位置 扫一扫 扫描二维码 微信扫 原标题 原文链接 原文 本文链接 本文地址 转载请
  查看更多 更多 上一篇 下一篇 上一条 下一条 前一篇 后一篇 上一页 下一页 返回 附件下载 相关附件 用户名
  验证码 我要评论 发表评论 网友评论 评论 免责声明 版权声明 特别声明 郑重声明 声明 版权所有 联系电话
  联系我们 联系人 咨询电话 服务热线 免费服务热线 热线电话 投稿 邮箱 网址 地址 主办单位 承办单位 主管单位
  技术支持 备案 Copyright ICP 【责任编辑 [责任编辑 (责任编辑 (编辑 【编辑 [编辑 (责编 [责编 【打印
`)

/** A heading after which, in the last part of the text, nothing belongs to the article. */
export const TAIL_HEADINGS = words(`
  相关新闻 相关阅读 相关链接 相关报道 相关文章 相关推荐 相关内容 相关信息 相关资讯 相关专题 相关稿件
  延伸阅读 推荐阅读 推荐新闻 推荐文章 精彩推荐 热门推荐 热门文章 热门新闻 热点新闻 热点推荐 热点排行
  新闻排行 点击排行 阅读排行 排行榜 最新新闻 最新文章 最新推荐 最新评论 网友评论 精彩评论 热门评论
  编辑推荐 猜你喜欢 您可能感兴趣 你可能感兴趣 更多新闻 更多相关 更多精彩 精彩图片 图片新闻 图片报道
  今日热点 为您推荐 大家都在看 看过本文的 同类新闻 其他新闻 上一篇 下一篇 上一条 下一条 新闻搜索 站内搜索
  友情链接
`)

/** A notice of rights or a disclaimer, wherever in the last part it stands. */
export const NOTICES = words(`
  RightsReserved
  版权所有 未经授权 不得转载 转载请注明 请注明出处 请注明来源 仅代表作者 不代表本站 不代表本网 与本网无关
  与本站无关 侵权 本网站文字内容归 法律顾问 法律责任 违法和不良信息 请与本网联系 扫描二维码 关注微信
  关注我们 微信公众号 客户端下载 下载客户端 责任编辑 ICP备
`)
