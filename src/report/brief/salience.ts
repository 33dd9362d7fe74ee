import type {NumberMention} from '../../text/index.js';
import type {Genre, Role} from '../model.js';
import {ownIndicators} from './own-indicators.js';

/** A figure among the sentences of a report, with what its salience depends on. */
export interface Candidate {
  /** Where it stands in the source, up to the end of its unit. */
  at: number;
  length: number;
  mention: NumberMention;
  role: Role;
  genre: Genre;
  /** Whether it stands above the first section of its part, where a report sums up. */
  opening: boolean;
  /** The first product of the place that the report names, in 元; 0 where it names none. */
  product: number;
  /** Its number among the figures below the nearest heading, from 0. */
  underHeading: number;
  /** The clause it stands in, and the one that names its subject. */
  clause: string;
  /** Where the clause begins in the source. */
  clauseAt: number;
  /** Where it begins in the text of its clause; the source may have white space between. */
  inClause: number;
  subject: string;
  /** Its number among the figures of the review (results of the year or of past years), or of its role, from 0. */
  nth: number;
  /** Its number among the figures of the past five years. */
  ofPeriod?: number;
  /** Whether it counts a part of what was counted before it: 其中，市中级法院受理7856件，**审执结7412件**. */
  ofPart: boolean;
  /** Its number among the figures of its sentence, from 0. */
  inSentence: number;
  /** Whether its sentence opens a paragraph. */
  leads: boolean;
  /** The number of its sentence in the report, and of its paragraph. */
  statement: number;
  paragraph: number;
  section?: number;
}

/** A candidate with its score and whether it was chosen. */
export interface Rated extends Candidate {
  score: number;
  reasons: string[];
  rank: number;
  chosen: boolean;
}

/** One sign that an editor shows a figure, or leaves it out. */
export interface Sign {
  weight: number;
  /** A few words, Chinese. */
  reason: string;
  holds(figure: Candidate): boolean;
}

const says =
  (pattern: RegExp) =>
  ({subject, clause}: Candidate) =>
    pattern.test(subject) || pattern.test(clause);

/** What was and what it became: 由83件减少到11件. */
export const fromTo = /[由从][^，]{0,12}\d[^，]{0,10}[到至为][^，]{0,4}\d/;

/** Reports on bodies, which count their own work; all others tell of an economy. */
export const ofBodies = new Set<Genre>(['cppcc', 'proposals', 'congress', 'court', 'procuratorate']);
const isOther = ({genre}: Candidate): boolean => ofBodies.has(genre);
const ofEconomy =
  (pattern: RegExp) =>
  (figure: Candidate): boolean =>
    !isOther(figure) && says(pattern)(figure);

/** Parts of the whole product: 第一产业增加值. */
export const ofIndustries = /第[一二三]产业增加值/;

/** What came of the work, where reports count their work itself: 采纳121条, 推动整改83条. */
const outcome = /解决|整改|采纳|吸收|办结|落实|满意|完成|促成|推动|帮助|修复|挽回/;
/** Meetings, lessons, rules: what a body does for itself. */
const routine =
  /召开|党组|主席会议|主任会议|学习|辅导|讲堂|发言|制度\d|讨论|理论|提拔|晋升|职级|列席|简报|大讲堂|请示报告/;
/** A part of the body that reports: 市中级法院受理…件 among all courts of the city. */
const ofOne = /^(?:其中，?)?(?:[省市州]?[^，]{0,2}中级法院|本级|[省市县]?本院|机关)/;

/**
 * What predicts that an editor shows a figure. The signs were counted on 23 digests of 17 government reports, 2016–2026 (base
 * rate 16 %), and on four keys of other reports; the terms that they name were chosen with these in view. Most weights are
 * the coefficients, times four, of a logistic regression on ten digests and the four keys (`scripts/brief-weights.ts`);
 * indicators and signs against a figure that would mislead keep weights of their own. On its page a brief shows 0.75 of what
 * editors chose; with weights found on the other reports only it chooses 0.73 (digests alone 0.72 and 0.68).
 */
export const signs: readonly Sign[] = [
  {weight: 6, reason: '主要预期目标', holds: ({role}) => role === 'targets'},
  {
    weight: 10,
    reason: '成绩开头的十个数',
    holds: ({role, nth, ...of}) => isReview(role) && nth < 10 && (!ofBodies.has(of.genre) || of.opening),
  },
  {
    weight: 6,
    reason: '成绩前二十个数',
    holds: ({role, nth, genre}) => isReview(role) && !ofBodies.has(genre) && nth >= 10 && nth < 20,
  },
  {
    weight: 3,
    reason: '全年主要指标',
    holds: ({role, nth, subject}) => role === 'score' && nth >= 10 && measures.test(subject),
  },
  {weight: -1, reason: '五年成绩开头的十个数', holds: ({ofPeriod = 10}) => ofPeriod < 10},
  {weight: 4, reason: '生产总值', holds: says(/生产总值|GDP/)},
  {weight: 2, reason: '就业', holds: ofEconomy(/就业|失业/)},
  {weight: 2, reason: '物价', holds: ofEconomy(/消费价格|物价|CPI/)},
  {weight: 3, reason: '居民收入', holds: ofEconomy(/居民[^，]{0,6}收入|人均(?:可支配|纯)收入/)},
  {weight: 3, reason: '脱贫', holds: ofEconomy(/贫困|脱贫/)},
  {weight: 2, reason: '财政', holds: ofEconomy(/预算收入|财政(?:总)?收入|税收|减税|赤字|专项债|国债/)},
  {weight: 2, reason: '消费', holds: ofEconomy(/零售/)},
  {weight: 1, reason: '粮食', holds: ofEconomy(/粮食/)},
  {
    weight: 1,
    reason: '社会保障',
    holds: ofEconomy(/养老|医保|低保|参保|医疗|教育|学位|托位|住房|棚改|老旧小区/),
  },
  {weight: 1, reason: '科技', holds: ofEconomy(/研发|科技|高新技术|专利|创新/)},
  {weight: 1, reason: '交通', holds: ofEconomy(/铁路|公路|高速|轨道|机场|地铁/)},
  {
    weight: 10,
    reason: '本类报告的主要指标',
    holds: (figure) =>
      ownIndicators[figure.genre] !== undefined && says(ownIndicators[figure.genre]!)(figure),
  },
  {weight: 2, reason: '工作的结果', holds: (figure) => isOther(figure) && says(outcome)(figure)},
  {weight: -2, reason: '会议和学习', holds: (figure) => isOther(figure) && routine.test(figure.clause)},
  {weight: -3, reason: '只是其中一家', holds: (figure) => isOther(figure) && ofOne.test(figure.subject)},
  {
    weight: 2,
    reason: '前后对比',
    holds: (figure) => (isOther(figure) || figure.genre === 'budget') && fromTo.test(figure.clause),
  },
  {
    weight: -4,
    reason: '工作过程的计数',
    holds: (figure) => isOfProcess(figure),
  },
  {weight: 3, reason: '标题下第一个数', holds: ({underHeading}) => underHeading === 0},
  {
    weight: 2,
    reason: '总数',
    holds: ({clause}) => /^[^，]{0,3}(?:共|全年|累计|总)|共[^，]{0,4}\d/.test(clause),
  },
  {
    weight: 2,
    reason: '全年的总数',
    holds: (figure) =>
      isOther(figure) && /^(?:[^，]{0,3}(?:全年|累计)|共)|[^，]{0,8}共[^，]{0,4}\d/.test(figure.clause),
  },
  {weight: -2, reason: '占比', holds: (figure) => isOther(figure) && /^占/.test(figure.clause)},
  {
    weight: -2,
    reason: '一件事例',
    holds: (figure) => isOther(figure) && says(/的(?:提案|建议)[”》]/)(figure),
  },
  {weight: 2, reason: '比率', holds: (figure) => isOther(figure) && /率/.test(figure.subject)},
  {weight: 1, reason: '段首句', holds: ({leads, role}) => leads && role !== 'targets'},
  {
    weight: 1,
    reason: '千亿元以上',
    holds: ({mention: {value = 0, unit}}) => unit === '元' && value >= 1e11,
  },
  {
    weight: 4,
    reason: '金额达生产总值一成',
    holds: ({mention: {value = 0, unit}, product}) =>
      unit === '元' && product > 0 && value < 1e11 && value * 10 >= product,
  },
  {weight: 1, reason: '约数', holds: ({mention}) => mention.bound !== undefined && mention.bound !== 'exact'},
  {weight: 1, reason: '百分数', holds: ({mention}) => mention.unit === '%'},
  {
    weight: -1,
    reason: '一般计数',
    holds: ({mention: {unit = ''}}) => /^[个家项所件条处座名户场次]/.test(unit),
  },
  {weight: -2, reason: '句中靠后', holds: ({inSentence, role}) => inSentence >= 2 && role !== 'targets'},
  {weight: -2, reason: '分句太长', holds: ({clause}) => clause.length > 24 && !clause.includes('分别')},
  {weight: -3, reason: '其中', holds: ({ofPart}) => ofPart},
  {weight: -4, reason: '三次产业分项', holds: says(ofIndustries)},
  {
    weight: -2,
    reason: '面积',
    holds: ({mention: {unit = ''}, genre}) => unit === '亩' && !ofBodies.has(genre),
  },
];

/** Whether a figure counts how something was gone about, not what came of it: lists, plans, meetings. */
export const isOfProcess = ({genre, clause}: Candidate): boolean =>
  !ofBodies.has(genre) && ofProcess.test(clause);

const ofProcess = /清单|台账|(?:重点|攻坚)事项|攻坚任务|督[查导]|调研|例会|专班/;

/** What every score card has. */
const measures = /生产总值|预算收入|居民[^，]{0,6}收入|城镇新增就业|零售总额|消费价格|(?:规模以上|规上)工业/;

/** Of what is not to be shown at all: lacks, glossaries, formulas. */
const neverOf = new Set<Role>(['shortfall', 'glossary', 'formula', 'heading']);

/** One of many, by how much he did. */
const ofOnePerson = /最[多高少低]的(?:(?:一|1)?[名位]|[仅只达])/;
/** One party to a case, or a case by its name. */
const ofParty =
  /[\u3400-\u9fff×]某(?![县市省区州镇乡村校院局公单企部项些种类个国])|[^，]案(?:中|里|共|涉|追|挽|获)/;

/** Why a figure misleads, and of which clauses it does. */
type Misleading = readonly [reason: string, pattern: RegExp];

/** Figures that mislead without the words around them, in results and plans alike. */
const misleading: readonly Misleading[] = [
  [
    '数字脱离否定词会变成成绩',
    /未(?:[被能]|(?=[按采提通完达脱落解整到竣办获]))|[尚暂]未|不(?:达标|合格|满意|到位)|无罪|逾期|退出|流失|不足\d/,
  ],
  ['行动的名称', /\d[^，、]{0,4}(?:攻坚|专项)?行动/],
  ['门槛，不是数量', /跨过|台阶|大关|关口|门槛/],
  ['不比较个人', ofOnePerson],
  ['当事人的事例', ofParty],
  ['领导活动的次数不作成绩', /总书记|中央领导|亲临|\d[余多]?次调度|调度[^，]{0,12}\d[余多]?次/],
];
/** In results only: what was planned, may be at most, or is to come; what was the year before. */
const misleadingResults: readonly Misleading[] = [
  [
    '计划数，不是结果',
    /年初(?:计划|目标)|计划(?:总)?投资|计划(?:新[建增]|改造|建成|完成)|^力争|^争取|拟于|^(?:今后)?拟(?=[建新投开引])/,
  ],
  [
    '上年的数',
    /^(?:比|较)上年的|^由上年|^(?:截至)?(?:上年|去年)(?:同期|年?[底末])|^(?:上年|去年)(?:仅|只)?[为是有]|^上年度?(?![底末])[^，]{0,10}\d/,
  ],
];
/** In results of anything but a budget, which has a limit of its debt beside what is owed. */
const limits: Misleading = ['限额，不是结果', /限额/];
const members = '(?:代表|委员|法官|检察官|干警)';
const most = '最[多少高低大]';
/** In reports of bodies: how much one of their members did. */
const ofMembers = new RegExp(
  `${members}[^，]{0,10}(?:${most}|排名|积分|个人)|(?:${most}的|排名|积分)[^，]{0,12}${members}|个人(?:接待|提出|办[理结])`,
);

/** Whether words tell of a party to a case, or how much one of many did: nothing of it is shown, in words neither. */
export const isOfPerson = (text: string): boolean => ofParty.test(text) || ofOnePerson.test(text);

/** The rules for a figure. */
function misleadingOf({role, genre}: Candidate): Misleading[] {
  const ofResults = isReview(role) ? [...misleadingResults, ...(genre === 'budget' ? [] : [limits])] : [];
  return [...misleading, ...ofResults];
}

/** How much speaks for showing a figure, with the reasons; without a score: it must not stand alone. */
export function salience(figure: Candidate): {score?: number; reasons: string[]} {
  if (neverOf.has(figure.role)) return {reasons: ['不足、套话或名词解释里的数']};
  const rule = misleadingOf(figure).find(([, pattern]) => pattern.test(figure.clause));
  if (rule) return {reasons: [rule[0]]};
  if (isOther(figure) && says(ofMembers)(figure)) return {reasons: ['不比较个人']};
  const held = signs.filter((sign) => sign.holds(figure));
  return {
    score: held.reduce((sum, {weight}) => sum + weight, 0),
    reasons: held.map(({weight, reason}) => `${reason}（${weight > 0 ? '+' : '−'}${Math.abs(weight)}）`),
  };
}

/** Results: of the year, of a field of work, of past years. */
export const isReview = (role: Role): boolean =>
  role === 'score' || role === 'achievement' || role === 'period';
