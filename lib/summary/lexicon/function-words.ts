import { list } from './list'

/**
 * Words that never stand inside a position or an organisation's name: an expansion to the left stops at them
 * (own compilation). Conjunctions that may stand inside (和, 与, 及, 、) are judged by the grammar.
 */
export const STOP_WORDS = list(
  '核可 所在地 会同 携手 牵手 联手 走进 助力 打造 在 于 由 与 和 同 跟 及 以及 暨 或 对 向 从 到 至 自 为 把 将 被 让 给 使 令 以 按 据 根据 按照 依据 通过 经 经过 随着 除 除了 关于 有关 就 ' +
    '的 地 得 着 了 过 之 所 等 都 也 还 又 再 并 并且 而 且 而且 但 但是 则 却 只 仅 均 已 已经 曾 曾经 正 正在 即将 将要 拟 要 应 应该 可 可以 能 能够 会 须 必须 需 需要 ' +
    '是 有 无 没有 不 未 非 这 那 此 其 某 各 每 他 她 它 他们 她们 我们 你 您 你们 我 咱们 大家 双方 两 两国 两地 两省 两市 两校 两局 两院 三方 四方 多方 各方 有的 ' +
    '今天 昨天 明天 今日 昨日 明日 日前 近日 目前 当前 当天 当日 上午 下午 中午 晚上 晚 晨 早上 今年 去年 明年 前年 当年 近年 近年来 最近 此前 此次 本次 现在 如今 过去 将来 未来 同时 此时 届时 当时 平时 期间 每年 每月 全年 年底 年初 月底 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 前天 后 前 时 中 上 下 内 外 间 里 期间 之后 以来 以后 之前 仪式 随后 会上 会后 会前 其间 席间 ' +
    '代表 出席 参加 见证 陪同 主持 签署 签订 签约 签字 签定 会签 续签 缔结 达成 举行 召开 举办 开展 表示 指出 强调 介绍 说 称 认为 希望 要求 致辞 讲话 发言 宣布 透露 告诉 报道 讯 电 ' +
    '来到 前往 赴 抵达 访问 会见 会谈 接待 欢迎 感谢 祝贺 支持 帮助 加强 推进 推动 促进 深化 提升 围绕 落实 贯彻 实施 进一步 共同 分别 一起 一同 携手 一行 以及 包括 其中 ' +
    '获悉 记者 本报 本报讯 据悉 来自 邀请 应邀 应 受 接受 当选 担任 任 任命 兼任 作为 成为 属于 位于 了解 参观 考察 调研 座谈 交流 听取 汇报 揭牌 授牌 颁发 向 给予 表达 ' +
    '通报 回顾 总结 分析 主动 积极 充分 切实 认真 深入 全面 高度 重要 主要 重点 不断 持续 努力 大力 着力 继续 开始 完成 实现 取得 获得 得到 提出 决定 同意 愿意 愿 希望 期待 相信 ' +
    '隶属 下属 所属 直属于 原 现 时任 截至 截止 自从 直到 当 如 如果 因 因为 由于 所以 因此 虽然 尽管 为了 目的 旨在 以便 如何 什么 谁 哪 那么 怎么',
)

/** What persons do in this genre: evidence that the word in front is a person's name. */
export const PERSON_VERBS = list(
  '代表 出席 参加 见证 陪同 主持 签署 签订 签约 签字 签定 会签 续签 鉴签 监签 主签 见签 鉴证 监誓 宣誓 表示 指出 强调 介绍 说 称 认为 希望 要求 致辞 致词 讲话 发言 宣布 透露 告诉 说道 谈到 ' +
    '一行 率 率领 率团 带领 带队 作了 主持会议 主持了 参观 考察 调研 会见 会谈 会面 会晤 接待 介绍了 通报 听取 汇报 总结 回顾 感谢 提出 相信 坦言 直言 寄语 号召 呼吁 当选 担任 出任 ' +
    '访问 抵达 飞抵 前往 来到 走进 莅临 到场 到会 交换 互换 互赠 握手 合影 揭牌 授牌 颁发 宣读 讲解 阐述 重申 肯定 供稿 撰稿 回应 认同 点评 补充 提到 提及 提醒 建议 解释 坚信 期待 承诺 保证 ' +
    '均表示 都表示 也表示 还表示 则表示 分别代表 共同签署 共同签订 分别致辞 作为 应邀 任 陪 偕 笑言 感慨 表态 答谢 欢迎 祝贺 勉励 叮嘱 部署 动员 作报告 作了讲话 发表讲话 签 接受 主礼 监礼 剪彩 揭幕 宣讲 授旗 领奖 获颁 获奖 出访 率队 参会 列席 与会 莅会 传达 观礼 接见 受邀 亲赴 发表 指责 敦促 返回 谴责 致电 批评 提议 主张 警告 抨击 赞扬 赞赏 坦承 直指 补充说 告诉记者',
)

/** Adverbs and times that follow a person's name, and other words as well. */
export const FOLLOWERS = list(
  '简单 高度 安全 全程 全力 强力 亲切 就 将 等 等人 分别 共同 一同 一起 受 应 对此 首先 随后 还 先后 今天 昨天 今日 昨日 日前 近日 今 昨 前 上午 下午 亲自 高度 报道 摄 摄影 文 图 答 问 道 指 热烈 诚挚 详细 充分 简要 重点 全面 代 ' +
    '是 到 及其 了 则 并 均 都 也 曾 正 已 表明 最后 当天 当日 当场 特别 明确 再次 非常 十分 联合 先生 亦 便 即',
)

/** Words that introduce what follows and so do not end a clause: 与, 在, 对. */
export const PREPOSITIONS = list('在 与 和 同 及 向 对 于 为 从 由 把 被 跟 以 到 暨 赴 的')

/** Posts that stand in front of a name only: what follows 甲某某记者 is another name's. */
const FRONT_ONLY = ['记者', '通讯员', '编辑', '主持人']
/** Whether a post never stands behind the name that it belongs to. */
export const isFrontOnly = (post: string): boolean => FRONT_ONLY.some((end) => post.endsWith(end))
