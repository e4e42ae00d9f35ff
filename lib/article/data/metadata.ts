import { words } from './words'

/** Meta tags by rank: those that 国办发〔2017〕47号 prescribes to government sites come first, then those of the media. */
export const TITLE_TAGS = words('articletitle')
export const DATE_TAGS = words(`
  pubdate publishdate firstpublishedtime article:published_time og:published_time og:release_date datepublished
  publish_date publishtime publish-date date dc.date dc.date.issued pubtime parsely-pub-date
  bytedance:published_time
`)
export const SOURCE_TAGS = words('contentsource source mediaid article:source dc.source')
export const AUTHOR_TAGS = words('author article:author dc.creator byl')

/** Labels in front of a value in the line under the headline; Simplified, text is folded before matching. */
export const SOURCE_LABELS = words(`
  文章来源 信息来源 新闻来源 稿件来源 本文来源 消息来源 内容来源 来源单位 转载来源 稿源 来源 来源于 出处
  供稿单位 供稿
`)
export const DATE_LABELS = words(`
  发布时间 发布日期 发表时间 发表日期 发文日期 成文日期 公布日期 生成日期 更新时间 更新日期 录入时间
  添加时间 上传时间 上版日期 张贴日期 刊登日期 公告日期 建立日期 资料日期 创建时间 新闻日期 日期 时间
  发布于 发表于 更新 发布
`)
export const AUTHOR_LABELS = words('作者 文章作者 撰稿人 撰稿 撰文 记者 通讯员 供稿人')

/** Any of these in the line under the headline ends the value before it. */
export const OTHER_LABELS = words(`
  责任编辑 责编 编辑 编审 审核 校对 摄影 字体 字号 字型 浏览次数 浏览量 浏览 点击数 点击率 点击量 点击
  阅读次数 阅读数 阅读量 阅读 访问次数 访问量 人气 次数 打印 分享 收藏 评论 我要评论 我来说两句 大中小 【
  查看原文 原文链接 信息类别 发布机构 发布单位 发布者 发布人 录入 文章录入
`)
