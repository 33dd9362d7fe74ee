import type {Report} from './model.js';

/** What a report says of a place that looks like a scene. */
interface Evidence {
  /** Words for the place itself; two paragraphs at least name one. */
  place: string;
  /** What is found there, and seldom elsewhere. */
  things: string;
  /** What its title must match. */
  title?: RegExp;
}

/** How often a text has any of the words, and how many different ones, at least. */
const leastMentions = 6;
const leastWords = 4;
/** In how many paragraphs the place itself is named at least; in how many it needs no different words. */
const leastParagraphs = 2;
const manyParagraphs = 5;
/** A region with coast and towns and mountains has no scene of its own: the first must have so many times the next. */
const leastLead = 2;

const evidence: Readonly<Record<string, Evidence>> = {
  coast: {
    place: '海岸线 近岸海域 海湾 海岛 海域 海滩 海堤 海塘 滩涂 渔港 海滨',
    things:
      '渔船 海洋牧场 海水养殖 深远海 港口 入海 远洋 赶海 渔民 泊位 集装箱 海防 红树林 海上风电 航线 海鲜',
  },
  grassland: {
    place: '草原 草场 牧区 牧场',
    things: '牧民 农牧民 苏木 嘎查 禁牧 轮牧 草畜平衡 牧草 牲畜 羔羊 那达慕 肉羊 种公羊',
  },
  snow: {
    place: '雪山 冰川 雪域 雪峰 高寒',
    things: '高原 海拔 冰雪 滑雪 雪场 牦牛 青稞 藏羊 虫草 登山',
  },
  terraces: {place: '梯田', things: '哈尼 稻鱼 稻渔 红米 古村落 山寨 侗寨 苗寨 冷水鱼'},
  'water-town': {
    place: '水乡 古镇 河网',
    things: '圩区 圩田 圩堤 运河 湖荡 石桥 乌篷 水巷 桑蚕 丝绸 蟹 荷塘 航道 水网',
  },
  lake: {
    place: '湖泊 湖区 湖滨 环湖 沿湖 湖岸',
    things: '入湖 湖面 湖水 湖体 还湖 湖湾 湖心 渔民 禁捕 候鸟 芦苇 湿地 大闸蟹 水位 荷花',
  },
  city: {
    place: '中央商务区 楼宇 商圈 写字楼 地铁',
    things: '轨道交通 总部经济 首店 商务区 夜间经济 街道 超高层 城市更新 天际线 米其林 国际消费中心',
    title: /^(?!.*(?:县|旗|州)).*(?:市|(?<!自治)区)/,
  },
  industry: {
    place: '开发区 高新区 经开区 工业园',
    things: '产业园 厂房 规上工业 装备制造 新材料 化工 产业链 钢铁 光伏 风电 生产线 投产',
    title: /(?:开发区|高新区|经开区|工业园区|新区管委会)/,
  },
  plain: {
    place: '平原 产粮大县 产粮大市 吨粮',
    things: '小麦 玉米 夏粮 秋粮 灌区 麦 农机 高标准农田 粮仓 机井 单产 联合收割机',
  },
};

/** What only sounds like a place, wherever it stands: 国际陆港区, 海洋强国, 承接沿海产业转移. */
const masks =
  /(?:陆港|空港|无水港)[口区]?|(?:内陆|干支线)港口|河湖|江湖|山水林田湖草沙?|平原(?:县|区|市|示范区)|海湾(?:战争|国家|公园|大桥)|(?:雪域|梯田|草原)(?:牌|路|大道|小区)/g;

/** A scene that a report asks for by what it says of its place, and the words that say so. */
export interface ChosenScene {
  name: string;
  /** The words found, most frequent first. */
  words: string[];
}

/** All landscapes that a report may ask for by name, beside the two that need no evidence. */
export const sceneNames: readonly string[] = Object.keys(evidence);

/**
 * The landscape that a report's place looks like, by what the report says of it: `coast` where it speaks again and again
 * of harbours, islands, sea farms. Undefined where the evidence is thin or speaks of several: a wrong scene is worse than
 * the usual one. Names of places are none.
 */
export function chooseScene({
  title,
  statements,
}: Pick<Report, 'title' | 'statements'>): ChosenScene | undefined {
  const name = title?.text ?? '';
  if (/国务院|全国/.test(name)) return undefined;
  const texts = statements.map(({text, paragraph}): Spoken => ({text: text.replace(masks, '\n'), paragraph}));
  const found = Object.entries(evidence)
    .filter(([, {title: pattern}]) => !pattern || pattern.test(name))
    .map(([scene, {place, things}]) => ({
      name: scene,
      places: new Set(mentionsOf(place, texts).map(({paragraph}) => paragraph)).size,
      words: mentionsOf(`${place} ${things}`, texts).map(({word}) => word),
    }))
    .sort((a, b) => b.words.length - a.words.length);
  const [first, next] = found;
  if (!first || first.places < leastParagraphs || first.words.length < leastMentions) return undefined;
  if (next && first.words.length < leastLead * next.words.length) return undefined;
  const words = byCount(first.words);
  const isSure = words.length >= leastWords || first.places >= manyParagraphs;
  return isSure ? {name: first.name, words} : undefined;
}

interface Spoken {
  text: string;
  paragraph: number;
}

/** Each time one of the words stands in the texts; of words that hold one another the longest. */
function mentionsOf(words: string, texts: readonly Spoken[]): {word: string; paragraph: number}[] {
  const longestFirst = words.split(' ').sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return texts.flatMap(({text, paragraph}) =>
    Array.from(text.matchAll(pattern), ([word]) => ({word, paragraph})),
  );
}

/** Different words, the most frequent first. */
function byCount(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
