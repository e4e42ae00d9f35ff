import { list } from '../list'

/**
 * Public services and entities of Macau, Simplified. Source: Administrative Regulation 6/1999 on the organisation of public services with
 * its amendments up to 2/2021 (bo.io.gov.mo), the services that were merged by them included.
 */
export const MACAU_BODIES = list(
  '行政公职局 法务局 身份证明局 市政署 民政总署 法律及司法培训中心 退休基金会 印务局 政府总部事务局 政策研究和区域发展局 个人资料保护局 礼宾公关外事办公室 行政法务司 经济财政司 保安司 社会文化司 运输工务司 ' +
    '经济及科技发展局 统计暨普查局 劳工事务局 澳门金融管理局 招商投资促进局 澳门贸易投资促进局 贸易投资促进局 博彩监察协调局 人力资源办公室 财政资讯办公室 金融情报办公室 ' +
    '警察总局 治安警察局 司法警察局 惩教管理局 澳门海关 澳门保安部队事务局 澳门保安部队高等学校 ' +
    '教育及青年发展局 教育暨青年局 教青局 高等教育局 高等教育辅助办公室 社会工作局 社会保障基金 文化发展基金 文化产业基金 体育发展局 澳门理工大学 澳门旅游大学 澳门旅游学院 澳门大学 ' +
    '土地工务局 土地工务运输局 地图绘制暨地籍局 海事及水务局 港务局 邮电局 邮政储金局 电信管理局 环境保护局 地球物理气象局 交通事务局 公共建设局 建设发展办公室 能源业发展办公室 运输基建办公室 ' +
    '科学技术发展基金 澳门基金会 终审法院 初级法院 中国与葡语国家经贸合作论坛常设秘书处 澳门中华总商会 澳门工会联合总会 澳门街坊会联合总会 镜湖医院慈善会',
)
