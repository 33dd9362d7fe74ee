import {anyOf} from '../../text/any-of.js';

/** The colour of a field of work (领域色), and the icon that stands beside its name. */
export type Subject =
  'industry' | 'innovation' | 'opening' | 'countryside' | 'ecology' | 'livelihood' | 'safety' | 'government';

/** By the name of a field; the first that fits. */
const rules: [Subject, RegExp][] = [
  ['government', /自身建设|政府建设|作风|廉洁|政府治理|机关建设|党的领导|政治引领|政治建设/],
  ['innovation', /科技|创新|人才|新质生产力|研发/],
  ['countryside', /农业|农村|乡村|三农|粮食|耕地|茶|村/],
  ['ecology', /生态|绿色|环境|双碳|低碳|美丽|污染/],
  ['safety', /安全|风险|法治|平安|稳定|治理|监督|司法|执行/],
  ['industry', /工业|制造|产业|数字|实体经济|企业|经济运行/],
  ['opening', /消费|内需|投资|开放|改革|外贸|区域|文旅|旅游|城市|城镇|协同|项目|营商|市场|交通/],
  ['livelihood', /民生|教育|医疗|就业|养老|社会事业|福祉|服务|文化|健康|社保|住房|为民/],
];

/** What subject a name or sentence speaks of; `government` (grey) where nothing tells. */
export function subjectOf(text: string): Subject {
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'government';
}

/** Names that fields of work go by in headings: found there, never put there. */
const names = new RegExp(
  anyOf(
    '现代化产业体系 现代产业 实体经济 工业强县 工业强市 产业强县 产业升级 产业发展 制造强省 数字经济 科技创新 自主创新 创新驱动 ' +
      '创新发展 新质生产力 科教兴省 教育强省 人才强省 扩大内需 提振消费 有效投资 消费投资 改革开放 深化改革 对外开放 高水平开放 ' +
      '全面深化改革 体制改革 营商环境 乡村全面振兴 乡村振兴 农业强省 农业农村 农业现代化 脱贫攻坚 茶旅富民 文旅融合 文化建设 文化强省 ' +
      '新型城镇化 城乡融合 城乡区域 区域协调 协调发展 城市更新 京津冀 生态文明 生态优先 生态环境 绿色低碳 绿色发展 美丽中国 ' +
      '改善民生 民生福祉 民生保障 民生实事 社会事业 公共服务 社会保障 安全稳定 平安建设 社会治理 风险防控 防范化解风险 ' +
      '统筹发展和安全 安全发展 安全底线 基层治理 自身建设 依法行政 政治引领 资政建言 协商监督 为民履职 团结联谊 强基固本 固本强基 ' +
      '民主监督 提案质效 为民情怀 凝心聚力 监督实效 民生为本 法治保障 代表主体 服务大局 司法为民 公正高效 共同富裕 高质量发展',
  ),
);
const short = new RegExp(
  anyOf(
    '产业 工业 制造业 创新 科技 人才 教育 内需 消费 投资 改革 开放 外贸 农业 乡村 城市 城镇 区域 交通 文化 文旅 旅游 生态 绿色 ' +
      '环境 民生 就业 健康 养老 安全 法治 治理 稳定 经济 动能 监督 协商 提案 政治 队伍 作风 廉洁 项目 财税 金融 市场',
  ),
);

/** Words before the name of a field: how it is done, and what is done to it. */
const lead = new RegExp(
  `^(?:${anyOf(
    '坚定不移 全力 着力 持续 深入 扎实 全面 加快 大力 切实 不断 更加注重 始终 坚持 突出 聚力 聚焦 强化 深化 推进 推动 促进 发挥 ' +
      '增强 提升 优化 做好 打造 构建 改善 保障 统筹 厚植 广泛 奋力 实施 抓好 加强 提高 倾力 积极 主动 一体 更好 牢牢 守牢 因地制宜 发展',
  )})+`,
);
/** What begins behind the name: 首都功能|持续优化提升. */
const tail =
  /^(?:持续|加快|不断|进一步|更加|更趋|明显|全面|显著|稳步|有力|有序|迈|跃|上|实现|取得|成效|得到|扎实|深入|续|再|新|$)/;

/** A name of two to five characters for a field, cut from its heading; undefined where the heading holds none. */
export function nameOf(heading: string): {at: number; text: string} | undefined {
  const found = names.exec(heading);
  if (found) return {at: found.index, text: found[0]};
  const [first = ''] = heading.split(/[，。；：、]/);
  const at = lead.exec(first)?.[0].length ?? 0;
  const rest = first.slice(at);
  for (let length = 4; length >= 2; length--) {
    const name = rest.slice(0, length);
    if (/^[\u3400-\u9fff]{2,4}$/.test(name) && !/年|我们/.test(name) && tail.test(rest.slice(length)))
      return {at, text: name};
  }
  const word = short.exec(heading);
  return word ? {at: word.index, text: word[0]} : undefined;
}
