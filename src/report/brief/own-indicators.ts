import {anyOf} from '../../text/any-of.js';
import type {Genre} from '../model.js';

/** What each genre measures itself by, in the terms of art that its reports share. */
export const ownIndicators: Partial<Record<Genre, RegExp>> = {
  court: new RegExp(
    anyOf(
      '受理 审执结 结案率 人均结案 服判息诉 标的额 破产案件 化解债务 追回劳动报酬 执结案件 执行到位 网上立案 诉前调解 审理天数 长期未结 ' +
        '判处罪犯 电信网络诈骗 改判、发回重审 出庭应诉 败诉率 院庭长 一审收案 违纪违法干警 司法救助 入额法官',
    ),
  ),
  procuratorate: new RegExp(
    anyOf(
      '各类案件 批准逮捕 提起公诉 不起诉 公益诉讼 检察建议 抗诉 监督意见 纠正 认罪认罚 救助金 挽回 修复 听证 未成年 支持起诉 违纪违法 追赃',
    ),
  ),
  cppcc: new RegExp(
    anyOf(
      '履职活动 个界别 提出意见建议 领导批示 收到提案 立案\\d 解决或基本解决 [面办]商率 办复率 重点提案 ' +
        '协商活动 采纳率 协商议事 微协商 推动解决[^，]{0,12}问题 推动整改 监督活动 收集社情民意 编报 信息采用 ' +
        '捐款 文史资料 共培训 为民实事',
    ),
  ),
  budget: new RegExp(
    anyOf(
      '一般公共预算(?:收入|支出) 政府性基金预算(?:收入|支出) 国有资本经营预算(?:收入|支出) 社会保险基金预算(?:收入|支出) ' +
        '债务(?:限额|余额) 民生支出 “三保”支出 税收收入 非税收入 教育支出 社会保障和就业支出',
    ),
  ),
  proposals: /收到提案|立案|办复|并案|重点提案|解决或基本解决|满意/,
  congress: new RegExp(
    anyOf(
      '常委会会议 专项工作报告 法律法规实施 地方性法规 执法检查 决定\\d 任免 任命\\d 审议意见 备案审查 ' +
        '请示报告重大 整改率 吸收 解决或基本解决 满意和基本满意 实事项目 代表建议 提出建议 意见建议\\d ' +
        '代表家站 接待选民 意见解决率 履职评议 报告履职',
    ),
  ),
};
