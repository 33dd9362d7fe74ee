/** All sentences about plans: what is wrong, and what to write instead. */
const zh = {
  notObject: '方案要写成一个 JSON 对象：{"parts": […]}。',
  notArray: (name: string) => `${name} 要写成数组。`,
  wrongType: (name: string, type: string) => `${name} 要写${type}。`,
  unknownKey: (key: string, keys: readonly string[], meant?: string) =>
    `没有 ${key} 这一项，${meant ? `是不是 ${meant}？` : `可写 ${keys.join('、')}。`}`,
  missing: (key: string) => `缺少 ${key}。`,
  badChoice: (name: string, value: string, choices: readonly string[], meant?: string) =>
    `${name} 不能写“${value}”，${meant ? `是不是 ${meant}？` : `可写 ${choices.join('、')}。`}`,
  tooMany: (most: number) => `方案最多有 ${most} 块内容，请删去一些。`,
  noItems: 'items 是空的：至少写一个编号。',
  twice: (id: string) => `${id} 写了两次，请删去一个。`,
  usedBefore: (id: string, path: string) => `${id} 已经写在 ${path}，一个编号只用一次；请删去一处。`,
  nothingToDraw: '方案里没有内容：每个部分要有 blocks 或 sections，里面至少写一块。',
  unknownId: (id: string, kind: string, known: string, meant?: string) =>
    `没有 ${id} 这个编号${meant ? `，是不是 ${meant}？` : `；${kind}的编号是 ${known}。`}`,
  noneOfKind: (id: string, kind: string) => `没有 ${id} 这个编号：这份报告里没有${kind}。`,
  wrongKind: (id: string, is: string, form: string, wanted: string, letter: string, hint: string) =>
    `${id} 是${is}，form=${form} 要放${wanted}（${letter}…）${hint}。`,
  blockAlone: (id: string) => `${id} 不能单独成块，请写成 {"form": "…", "items": ["${id}"]}。`,
  blockInForm: (id: string) => `${id} 已是排好的一块，请直接写 "${id}"，不放进 items。`,
  notAHeading: (id: string, is: string) => `heading 里的 ${id} 是${is}；请写标题的编号（h…），或自拟几个字。`,
  fewer: (form: string, least: number, count: number) =>
    `form=${form} 至少放 ${least} 个，现在是 ${count} 个。`,
  fewerDrawn: (form: string, least: number, count: number) =>
    `form=${form} 至少画 ${least} 个，这几个编号只画得出 ${count} 个（附在别的数上的不算）；请再加几个，或改用 lines。`,
  more: (form: string, most: number, count: number) =>
    `form=${form} 最多放 ${most} 个，现在是 ${count} 个；请分成几块。`,
  unsaid: (id: string, others: readonly string[], sentence: string) =>
    `${id} 不能单独说清楚，` +
    (others.length > 0 ? `请和同一句的 ${others.join('、')} 放在一起，或` : '请') +
    `改用 {"form": "text", "items": ["${sentence}"]}。`,
  unfit: (id: string, form: string, why: string) => `${id} 不能用 form=${form}：${why}；请改用 lines。`,
  /** A figure that a form would not draw. */
  lost: (id: string, form: string, sentence: string) =>
    `form=${form} 画不出 ${id}；请改用 lines，或 {"form": "text", "items": ["${sentence}"]}。`,
  needsChief: (id: string, chief: string, form: string, sentence: string) =>
    `${id} 附在 ${chief} 上，不能单独放大；请写 {"form": "${form}", "items": ["${chief}", "${id}"]}，` +
    `或改用 {"form": "text", "items": ["${sentence}"]}。`,
  noStages: (form: string) =>
    `form=${form} 只画同一件事一步一步的数（收到→立案→办结）；并列的数请改用 tiles，从多少到多少请改用 changes。`,
  unitsDiffer: (form: string, units: readonly string[]) =>
    `form=${form} 里要同一个单位，现在有 ${units.map((unit) => unit || '（无单位）').join('、')}。`,
  tooLong: (id: string, form: string, length: number, most: number) =>
    `${id} 有 ${length} 字，form=${form} 最多 ${most} 字；请改用 text。`,
  misplaced: (ids: readonly string[], own: string, ownId: string, above: string) =>
    `${ids.join('、')} 在原文的“${own}”（${ownId}）下，这里放在原文的标题“${above}”下；请移到它自己的标题下，或把标题换成自拟的几个字。`,
  formula: (ids: readonly string[]) =>
    `${ids.join('、')} 是会上的套话（称呼、号召、请予审议），一图读懂里不放；请删去。`,
  resultAsTarget: (ids: readonly string[], form: string) =>
    `${ids.join('、')} 是已有的成绩，form=${form} 画的是目标；请改用 tiles 或 scorecard。`,
  mixed: (done: readonly string[], wanted: readonly string[]) =>
    `成绩 ${done.join('、')} 和目标、任务 ${wanted.join('、')} 放在一起，读者会当成一回事；请分成两节，标题写明是成绩还是目标。`,
  inARow: (form: string) => `又是 ${form}，和前一块一样；请合并，或换一种样式。`,
  manyFigures: (count: number, most: number) =>
    `方案有 ${count} 个数，读者记不住；请只留最重要的，至多 ${most} 个。`,
  emptyPart: '里面没有内容；请写一块，或删去它。',
  unnamedPart: '没有 heading，读者不知道这部分讲什么；请写标题的编号，或自拟几个字。',
  headingEmpty: 'heading 是空的；请写标题的编号或几个字，没有标题就删去 heading。',
  headingLong: (length: number, most: number) => `标题有 ${length} 字，最多 ${most} 字。`,
  headingFigure: (words: string, heading: string, near?: string) =>
    `标题“${heading}”里的“${words}”原文没有${near ? `，原文是“${near}”` : ''}；标题里不写原文没有的数和名称，请照抄或删去。`,
  headingSigns: (heading: string) => `标题“${heading}”里有标签或控制符；请只写文字。`,
  /** What a key has to hold, for `wrongType`. */
  types: {
    text: '文字',
    name: '一个名称',
    yesNo: ' true 或 false',
    count: ' 1 到 200 的整数',
    object: '一个对象',
  },
  /** What ids are ids of, by their letter. */
  kinds: {h: '标题', s: '句子', f: '数据', b: '原文的块', a: '初稿的部分', d: '初稿的块'},
  /** Why a figure does not fit a form, for `unfit`. */
  whyUnfit: {
    label: '没有能独立的说明文字，或不宜放大',
    rank: '不是写明在哪里排第几的名次',
    change: '不是同一单位的“由多少到多少”',
  },
  inSentence: (id: string) => `，它在 ${id}`,
  range: (first: string, last: string) => `${first} 到 ${last}`,
};

/** The sentences about plans in a language. */
export type PlanWords = typeof zh;
export let say: PlanWords = zh;

/** From here on plans are spoken of so, until it is told otherwise. Without words: in Chinese. */
export const speakPlan = (words: PlanWords = zh): void => void (say = words);

/** What an id is of, by its letter. */
export const kindOf = (letter: string): string => say.kinds[letter as keyof PlanWords['kinds']];
