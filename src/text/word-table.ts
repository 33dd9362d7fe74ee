// Where words end in Chinese reports, found in public ones by scripts/learn-words.mjs, which writes this file.

/** Pairs that are a word or stand within one: a character, then all those that follow it. */
export const PAIRS =
  '一批 不断 世界 业务园家态生链 中国小 主义要 举办 乡村 书记 产业 人口员均大才数民 代化表 以上 任务 企业 会' +
  '议 体系 作为 依法 促进 保护持障 信息 做好 健全康 先进 党中 全国市球省面 公共 关键 其中 养老 农村 决定 ' +
  '分别 创新 利用 制度造 前教 力度量 功能 加大工强快 务业 化发解 区域 医疗 协同 卫生 历史 县委 参与 发展挥' +
  ' 取得 合作理 品牌 困难 国家有际 地制区方 场景 坚决持 城乡市 基层本础 增加强速长 委会员 存在 学习 安全 完' +
  '善成 定不 实施现 家庭 小企 就业 居民 履职 工业作程 市场 常委态 平台方 年均 应用 建成立议设 开发展放 引领' +
  ' 形成 役军 必须 情况 惠民 意见 成为果 我们 战略 所有 打造 扩大 技术 抓好实 投资 报告 拓展 持续 排放 ' +
  '接受 控制 推动进 提供升高 支持 收入 改善造革 攻坚 政协府支治策 效应 数字据 整治 新增 旅游 智能 更加好 有' +
  '效 服务 机关制构 条件 构建 标准 核心 案件 民主币政族 水平 污染 治理 法治 活动 消费 满意 物流 特色 环境' +
  ' 现代 生产态活 疫情 的领 监督 目标 研发究 确保 示范 社会 科学技 积极 稳定 空间 突出破 第一 管理 精神 ' +
  '系统 组织 经济营 结合构 统一筹 综合 绿色 网络 群众 能力源 落实 融合资 行动政 规划模范 解决 计划 设施 财' +
  '政 质量 贯彻 贸易 费品 资本源金 达到 过去 运营 进一 速公 部门 重大点要 金融 问题 集中 面积 项目 风险 ' +
  '高水质';

/** Characters that words mostly end in, those they often do, rarely, hardly ever. */
export const ENDS = [
  '了们会化型域子府式性批的移级续色质贸车量际险项题额',
  '业个于件位体值入力动区升口名品场央家年度建态持期村次步点物理生程育能行设进造部院面',
  '万三下不与为亿以优党全农十发各坚基小提支改政新深特稳老联领',
  '一中之二公千可和总投方普最清相第等自适预高',
];

/** The same of beginnings. */
export const STARTS = [
  '与占和在并总把新是更监等走',
  '上专为以全共农办及各向多大好审对强提文比稳第经要设调进高',
  '人亿代会务区县员定导平年度心所政期次民求源点程线质费镇',
  '业了值元力化型委尔式性率的益级者近量验',
];

/** Behind a figure: characters that are a counter by themselves, and those that begin a longer one. */
export const COUNTERS = ['个名家年所条项', '万亿余多'];
