const rules: [RegExp, string][] = [
  [/乡村|农村|农业|农民|农田|粮食|耕地/, 'village'],
  [/旅游|文旅|游客|出行/, 'compass'],
  [/生态|环境|绿|水质|空气|山|河|林|污染|碳/, 'landscape'],
  [/城市|城镇|城区|住房|小区|棚户|更新|新城/, 'city'],
  [/学习|研讨|培训|教育|学校|学生|学位/, 'study'],
  [/协商|座谈|联谊|合作|对接|签约/, 'handshake'],
  [/桥|公路|铁路|高速|渠道|轨道|口岸/, 'bridge'],
  [/捐|慈善|关爱|救助|暖|养老|残疾|托育/, 'heart'],
  [/安全|平安|监督|法治|案件|风险|司法|执法/, 'shield'],
  [/宣传|信息|媒体|发布|新闻/, 'megaphone'],
  [/撰写|稿件|论文|成果|理论/, 'pen'],
  [/创新|科技|研发|专利|技术|人才/, 'idea'],
  [/藏书|图书|编印|文史|书/, 'book'],
  [/报告|文件|提案|议案|建议|规定|法规|条例/, 'document'],
  [/增长|生产总值|收入|产值|投资|产业|经济|贸易|进出口|税|企业/, 'growth'],
  [/就业|人口|居民|群众|委员|人员|代表|民生|人均|民/, 'people'],
];

/** The package's icon for what a text speaks of, or undefined. */
export function iconFor(text: string): string | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

/** Scenes of cards for ecology, village and journey. */
export function sceneFor(text: string): string | undefined {
  if (/生态|山清水秀|绿水青山|环境/.test(text)) return 'ecology';
  if (/乡村|农村|农业/.test(text)) return 'village';
  return /文旅|旅游|文化/.test(text) ? 'journey' : undefined;
}
