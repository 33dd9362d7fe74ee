import type {SlotUse, Tag} from './types.js';

/** Checks each row and keeps its keys: `TagName` is made of them. */
const rows = <Name extends `wr-${string}`>(table: Record<Name, Tag>): Record<Name, Tag> => table;

/** One row a tag, in the order of a report; what the elements read themselves stands in `drawing.ts`. */
export const tags = rows({
  'wr-report': {
    name: '整页',
    attributes: {source: 'wordless', theme: 'wordless', scene: 'wordless', motion: 'wordless'},
    slots: {'': 'inherit'},
    wechat: 'blocks',
    cut: 'block',
  },
  'wr-cover': {
    name: '封面',
    attributes: {kicker: 'credits', heading: 'prose', scene: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit', emblem: 'inherit'},
    wechat: 'picture',
    cut: 'block',
  },
  'wr-part': {
    name: '部分标题',
    attributes: {heading: 'prose', scene: 'wordless', size: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
    wechat: 'part',
    cut: 'group',
  },
  'wr-lede': {
    name: '导语',
    attributes: {},
    slots: {'': 'inherit'},
    wechat: 'lede',
    cut: 'block',
  },
  'wr-section': {
    name: '章节标题',
    attributes: {
      heading: 'prose',
      number: 'wordless',
      icon: 'wordless',
      ground: 'wordless',
      scene: 'wordless',
    },
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
    wechat: 'section',
    cut: 'group',
  },
  'wr-group': {
    name: '小标题',
    attributes: {lead: 'prose', heading: 'prose'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'block',
    wechat: 'group',
    cut: 'group',
  },
  'wr-metric-grid': {
    name: '数字',
    attributes: {columns: 'wordless'},
    slots: {'': 'inherit'},
    wechat: 'grid',
    cut: 'group',
  },
  'wr-metric-tile': {
    name: '数字',
    attributes: {
      value: 'figure',
      unit: 'unit',
      change: 'change',
      icon: 'wordless',
      subject: 'wordless',
      size: 'wordless',
    },
    slots: {'': 'label', change: 'note', aside: 'inherit', note: 'note', actual: 'note', icon: 'inherit'},
    isStatement: 'always',
    isItem: 'where-counted',
    wechat: 'tile',
    cut: 'block',
  },
  'wr-scorecard': {
    name: '成绩单',
    attributes: {legend: 'wordless'},
    slots: {'': 'inherit'},
    wechat: 'picture',
    cut: 'group',
  },
  'wr-pair': {
    name: '对照数字',
    attributes: {heading: 'label', icon: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-honours': {
    name: '荣誉',
    attributes: {},
    slots: {'': 'inherit'},
    countsItems: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-honour': {
    name: '荣誉',
    attributes: {value: 'label'},
    slots: {'': 'label', scope: 'label'},
    isStatement: 'always',
    isItem: 'where-counted',
    wechat: 'picture',
    cut: 'block',
  },
  'wr-quote': {
    name: '金句',
    attributes: {},
    slots: {'': 'inherit'},
    wechat: 'picture',
    cut: 'block',
  },
  'wr-tally': {
    name: '计数图',
    attributes: {value: 'marks', filled: 'marks', unit: 'unit', mark: 'wordless'},
    slots: {'': 'aside', note: 'note'},
    isStatement: 'with-figure',
    wechat: 'tally',
    cut: 'block',
  },
  'wr-flow': {
    name: '流程图',
    attributes: {},
    slots: {'': 'inherit'},
    wechat: 'picture',
    cut: 'block',
  },
  'wr-flow-step': {
    name: '流程图',
    attributes: {lead: 'label'},
    slots: {'': 'inherit'},
    wechat: 'blocks',
    cut: 'block',
  },
  'wr-progress-checklist': {
    name: '清单',
    attributes: {frame: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
    wechat: 'blocks',
    cut: 'group',
  },
  'wr-check-item': {
    name: '清单',
    attributes: {progress: 'percent', state: 'wordless', icon: 'wordless'},
    slots: {'': 'inherit', icon: 'inherit'},
    isStatement: 'always',
    isItem: 'where-counted',
    wechat: 'check-item',
    cut: 'block',
  },
  'wr-cards': {
    name: '卡片',
    attributes: {layout: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
    wechat: 'blocks',
    cut: 'group',
  },
  'wr-card': {
    name: '卡片',
    attributes: {
      lead: 'prose',
      keyword: 'prose',
      heading: 'prose',
      icon: 'wordless',
      scene: 'wordless',
      number: 'wordless',
      ground: 'wordless',
    },
    slots: {'': 'inherit', icon: 'inherit'},
    heads: 'block',
    isItem: 'always',
    wechat: 'card',
    cut: 'block',
  },
  'wr-goal-pyramid': {
    name: '目标金字塔',
    attributes: {heading: 'prose', layout: 'wordless', horizon: 'prose'},
    slots: {'': 'inherit', heading: 'inherit'},
    countsItems: true,
    wechat: 'diagram',
    cut: 'group',
  },
  'wr-goal-tier': {
    name: '目标标题',
    attributes: {heading: 'prose', ground: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
    countsItems: true,
    wechat: 'section',
    cut: 'group',
  },
  'wr-goal': {
    name: '目标',
    attributes: {heading: 'label'},
    slots: {'': 'label'},
    parallel: ['heading', ''],
    isItem: 'where-counted',
    // The pyramid shows it.
    wechat: 'none',
    cut: 'block',
  },
  'wr-new-acts': {
    name: '要点标题',
    attributes: {heading: 'prose', shape: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'block',
    countsItems: true,
    wechat: 'diagram',
    cut: 'group',
  },
  'wr-act': {
    name: '要点',
    attributes: {heading: 'label', outcome: 'label'},
    slots: {'': 'inherit'},
    parallel: ['heading', 'outcome'],
    isItem: 'always',
    wechat: 'act',
    cut: 'block',
  },
  'wr-trend': {
    name: '走势图',
    attributes: {heading: 'label', kind: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-ranking': {
    name: '排名图',
    attributes: {heading: 'label'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-share': {
    name: '构成图',
    attributes: {heading: 'label', total: 'figure', kind: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-compare': {
    name: '对比图',
    attributes: {heading: 'label'},
    slots: {'': 'inherit', heading: 'inherit', note: 'note'},
    isComparison: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-before-after': {
    name: '前后对比',
    attributes: {heading: 'label', from: 'wordless', to: 'wordless', layout: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
    wechat: 'picture',
    cut: 'block',
  },
  'wr-targets': {
    name: '目标',
    attributes: {layout: 'wordless', to: 'label', from: 'label'},
    slots: {'': 'inherit'},
    wechat: 'blocks',
    cut: 'group',
  },
  'wr-projects': {
    name: '实事',
    attributes: {},
    slots: {'': 'inherit'},
    countsItems: true,
    wechat: 'blocks',
    cut: 'group',
  },
  'wr-credits': {
    name: '落款',
    attributes: {scene: 'wordless'},
    slots: {'': 'credits'},
    wechat: 'picture',
    cut: 'block',
  },
  'wr-icon': {
    name: '图标',
    attributes: {name: 'wordless', label: 'wordless'},
    slots: {},
    wechat: 'inline',
    cut: 'block',
  },
  'wr-toolbar': {
    name: '工具栏',
    attributes: {for: 'wordless'},
    slots: {},
    wechat: 'none',
    cut: 'block',
    isControl: true,
  },
});

export type TagName = keyof typeof tags;

/** The row of a tag; undefined for what is none of ours. */
export function tagOf(name: string): Tag | undefined {
  return Object.hasOwn(tags, name) ? tags[name as TagName] : undefined;
}

/** What readers see of a slot. */
export function slotUse(tag: string, slot: string): SlotUse | undefined {
  const slots = tagOf(tag)?.slots;
  return slots && Object.hasOwn(slots, slot) ? slots[slot] : undefined;
}

/** The tags whose row holds what is asked for, in the order of the table. */
export function tagsWhere(holds: (tag: Tag) => unknown): TagName[] {
  return (Object.keys(tags) as TagName[]).filter((name) => holds(tags[name]));
}
