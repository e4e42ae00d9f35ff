import { list } from '../list'

/**
 * Departments of provinces, cities and counties whose names hold a conjunction, which the grammar could take for the one between two
 * sides. Source: the plan for the reform of Party and state institutions of 2018 and the counterparts of its ministries lower down, the
 * reform of 2023 included.
 */
export const CONJOINED_DEPARTMENTS = list(
  '发展和改革委员会 发展和改革局 发展改革和科技局 经济和信息化委员会 经济和信息化厅 经济和信息化局 工业和信息化部 工业和信息化厅 工业和信息化局 科技和工业信息化局 工业信息化和科技局 ' +
    '人力资源和社会保障部 人力资源和社会保障厅 人力资源和社会保障局 自然资源和规划局 规划和自然资源局 规划和自然资源委员会 规划和国土资源局 住房和城乡建设部 住房和城乡建设厅 住房和城乡建设局 住房和城乡建设委员会 住房和建设局 ' +
    '住房和城乡规划建设局 住房和交通建设局 文化和旅游部 文化和旅游厅 文化和旅游局 文化广电和旅游局 文化广播电视和旅游局 文化和广电旅游体育局 文化和广电旅游局 文化旅游和体育局 文化体育和旅游局 教育和体育局 教育和科学技术局 ' +
    '卫生和计划生育委员会 卫生和计划生育局 卫生健康和体育局 农业农村和水利局 农牧农村和科技局 农牧和科技局 林业和草原局 国家林业和草原局 商务和粮食局 商务和投资促进局 投资促进和商务局 粮食和物资储备局 国家粮食和物资储备局 ' +
    '城市管理和综合执法局 城市管理和行政执法局 综合行政执法局 交通和港航局 水利和湖泊局 水利和水土保持局 环境保护和林业局 科学和技术局 民族和宗教事务局 民族宗教和侨务局 退役军人和双拥局 审批服务和营商环境建设局 ' +
    '行政审批和政务服务局 政务服务和数据管理局 数据和政务服务局 政务服务和大数据局 金融和国有资产管理局 财政和国有资产管理局 国有资产监督管理委员会 应急管理和安全生产监督管理局',
)
