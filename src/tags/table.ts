import {delivery, type TagName} from './delivery.js';
import type {AttributeUse, Delivery, SlotUse, Tag} from './types.js';

/** Checks each row and adds what exports read. */
const rows = (table: Record<TagName, Omit<Tag, keyof Delivery>>): Record<TagName, Tag> =>
  Object.fromEntries(
    (Object.keys(table) as TagName[]).map((tag) => [tag, {...table[tag], ...delivery[tag]}]),
  ) as Record<TagName, Tag>;

/** One row a tag, in the order of a report; what exports and the elements read stands in `delivery.ts` and `drawing.ts`. */
export const tags = /* @__PURE__ */ rows({
  'wr-report': {
    name: '整页',
    attributes: {source: 'wordless', theme: 'wordless', scene: 'wordless', motion: 'wordless'},
    slots: {'': 'inherit'},
  },
  'wr-cover': {
    name: '封面',
    attributes: {
      kicker: 'credits',
      heading: 'prose',
      scene: 'wordless',
      'scene-fit': 'wordless',
      size: 'wordless',
    },
    slots: {'': 'inherit', heading: 'inherit', emblem: 'inherit', scene: 'inherit'},
  },
  'wr-part': {
    name: '部分标题',
    attributes: {heading: 'prose', scene: 'wordless', size: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
  },
  'wr-lede': {
    name: '导语',
    attributes: {},
    slots: {'': 'inherit'},
  },
  'wr-section': {
    name: '章节标题',
    attributes: {
      heading: 'prose',
      number: 'wordless',
      icon: 'wordless',
      ground: 'wordless',
      scene: 'wordless',
      layout: 'wordless',
    },
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
  },
  'wr-group': {
    name: '小标题',
    attributes: {lead: 'prose', heading: 'prose', icon: 'wordless', subject: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'block',
  },
  'wr-metric-grid': {
    name: '数字',
    attributes: {columns: 'wordless', layout: 'wordless'},
    slots: {'': 'inherit'},
  },
  'wr-metric-tile': {
    name: '数字',
    attributes: {
      interactive: 'wordless',
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
  },
  'wr-scorecard': {
    name: '成绩单',
    attributes: {legend: 'wordless'},
    slots: {'': 'inherit'},
  },
  'wr-pair': {
    name: '对照数字',
    attributes: {heading: 'label', icon: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
  },
  'wr-honours': {
    name: '荣誉',
    attributes: {interactive: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
  },
  'wr-honour': {
    name: '荣誉',
    attributes: {value: 'label'},
    slots: {'': 'label', scope: 'label'},
    isStatement: 'always',
    isItem: 'where-counted',
  },
  'wr-figure': {
    name: '图片',
    attributes: {layout: 'wordless', ratio: 'wordless'},
    slots: {picture: 'inherit', caption: 'credits', credit: 'credits', '': 'inherit'},
  },
  'wr-quote': {
    name: '金句',
    attributes: {},
    slots: {'': 'inherit', figures: 'inherit'},
  },
  'wr-tally': {
    name: '计数图',
    attributes: {value: 'marks', filled: 'marks', unit: 'unit', mark: 'wordless', layout: 'wordless'},
    slots: {'': 'aside', note: 'note'},
    isStatement: 'with-figure',
  },
  'wr-flow': {
    name: '流程图',
    attributes: {interactive: 'wordless', layout: 'wordless'},
    slots: {'': 'inherit'},
  },
  'wr-flow-step': {
    name: '流程图',
    attributes: {lead: 'label'},
    slots: {'': 'inherit'},
  },
  'wr-split': {
    name: '流程图',
    attributes: {heading: 'label'},
    slots: {'': 'inherit', heading: 'inherit'},
  },
  'wr-progress-checklist': {
    name: '清单',
    attributes: {frame: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
  },
  'wr-check-item': {
    name: '清单',
    attributes: {progress: 'percent', state: 'wordless', icon: 'wordless'},
    slots: {'': 'inherit', icon: 'inherit'},
    isStatement: 'always',
    isItem: 'where-counted',
  },
  'wr-issues': {
    name: '议题与成果',
    attributes: {from: 'credits', to: 'credits'},
    slots: {'': 'inherit'},
    countsItems: true,
  },
  'wr-issue': {
    name: '议题与成果',
    attributes: {topic: 'label', icon: 'wordless', subject: 'wordless'},
    slots: {'': 'label', icon: 'inherit'},
    isStatement: 'always',
    isItem: 'where-counted',
  },
  'wr-statement': {
    name: '总体要求',
    attributes: {heading: 'label'},
    slots: {'': 'label', heading: 'inherit'},
    heads: 'block',
  },
  'wr-lockup': {
    name: '四字词组',
    attributes: {},
    slots: {'': 'inherit', note: 'note'},
  },
  'wr-cards': {
    name: '卡片',
    attributes: {layout: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
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
      subject: 'wordless',
    },
    slots: {'': 'inherit', icon: 'inherit'},
    heads: 'block',
    isItem: 'always',
  },
  'wr-fields': {
    name: '重点工作',
    attributes: {},
    slots: {'': 'inherit'},
    countsItems: true,
  },
  'wr-field': {
    name: '重点工作',
    attributes: {interactive: 'wordless', heading: 'label', icon: 'wordless', subject: 'wordless'},
    slots: {'': 'inherit', figures: 'inherit', icon: 'inherit'},
    heads: 'block',
    isItem: 'always',
  },
  'wr-goal-pyramid': {
    name: '目标金字塔',
    attributes: {heading: 'prose', layout: 'wordless', horizon: 'prose'},
    slots: {'': 'inherit', heading: 'inherit'},
    countsItems: true,
  },
  'wr-goal-tier': {
    name: '目标标题',
    attributes: {heading: 'prose', ground: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'section',
    countsItems: true,
  },
  'wr-goal': {
    name: '目标',
    attributes: {heading: 'label'},
    slots: {'': 'label'},
    parallel: ['heading', ''],
    isItem: 'where-counted',
  },
  'wr-new-acts': {
    name: '要点标题',
    attributes: {heading: 'prose', shape: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    heads: 'block',
    countsItems: true,
  },
  'wr-act': {
    name: '要点',
    attributes: {heading: 'label', outcome: 'label'},
    slots: {'': 'inherit'},
    parallel: ['heading', 'outcome'],
    isItem: 'always',
  },
  'wr-trend': {
    name: '走势图',
    attributes: {heading: 'label', kind: 'wordless', subject: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
  },
  'wr-ranking': {
    name: '排名图',
    attributes: {heading: 'label'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
  },
  'wr-share': {
    name: '构成图',
    attributes: {heading: 'label', total: 'figure', kind: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
  },
  'wr-compare': {
    name: '对比图',
    attributes: {heading: 'label', layout: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit', 'from-word': 'label', 'to-word': 'label', note: 'note'},
    isComparison: true,
  },
  'wr-before-after': {
    name: '前后对比',
    attributes: {heading: 'label', from: 'wordless', to: 'wordless', layout: 'wordless'},
    slots: {'': 'inherit', heading: 'inherit'},
    isChart: true,
  },
  'wr-targets': {
    name: '目标',
    attributes: {layout: 'wordless', to: 'label', from: 'label'},
    slots: {'': 'inherit'},
  },
  'wr-projects': {
    name: '实事',
    attributes: {layout: 'wordless'},
    slots: {'': 'inherit'},
    countsItems: true,
  },
  'wr-credits': {
    name: '落款',
    attributes: {scene: 'wordless'},
    slots: {motto: 'inherit', qr: 'credits', '': 'credits'},
  },
  'wr-icon': {
    name: '图标',
    attributes: {name: 'wordless', label: 'prose'},
    slots: {},
  },
  'wr-toolbar': {
    name: '工具栏',
    attributes: {for: 'wordless'},
    slots: {},
  },
});

/** The row of a tag; undefined for what is none of ours. */
export function tagOf(name: string): Tag | undefined {
  return Object.hasOwn(tags, name) ? tags[name as TagName] : undefined;
}

/** Whether an attribute holds words or figures that stand nowhere else: marks and bars repeat or go with a figure. */
export const isRead = (use: AttributeUse): boolean => !['wordless', 'marks', 'percent'].includes(use);

/** What readers see of a slot. */
export function slotUse(tag: string, slot: string): SlotUse | undefined {
  const slots = tagOf(tag)?.slots;
  return slots && Object.hasOwn(slots, slot) ? slots[slot] : undefined;
}

/** The tags whose row holds what is asked for, in the order of the table. */
export function tagsWhere(holds: (tag: Tag) => unknown): TagName[] {
  return (Object.keys(tags) as TagName[]).filter((name) => holds(tags[name]));
}
