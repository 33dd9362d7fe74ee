import {isEnglish} from '../../markup/language.js';

/** What a button does. */
export type Action = 'png' | 'slices' | 'pdf' | 'pptx' | 'html' | 'wechat';

/** The words of the buttons, and what is said of what they do. */
export interface Labels {
  toolbar: string;
  /** The name of files where the page has no title. */
  untitled: string;
  actions: Record<Action, string>;
  cancel: string;
  noReport: string;
  preparing(what: string): string;
  making(what: string, percent: number): string;
  cancelled: string;
  failed(what: string, reason: string): string;
  copyRefused: string;
  printing: string;
  pictureSaved: string;
  slicesSaved(count: number): string;
  deckSaved: string;
  pageSaved: string;
  copied: string;
  copiedPart(part: number, all: number): string;
  copiedLast(all: number): string;
  imagesMissing(count: number): string;
}

const chinese: Labels = {
  toolbar: '导出报告',
  untitled: '报告',
  actions: {png: '长图', slices: '切图', pdf: 'PDF', pptx: 'PPT', html: '静态网页', wechat: '复制到公众号'},
  cancel: '取消',
  noReport: '页面上没有找到报告。',
  preparing: (what) => `正在准备${what}…`,
  making: (what, percent) => `正在生成${what} ${percent}%`,
  cancelled: '已取消。',
  failed: (what, reason) => `${what}没有完成：${reason}`,
  copyRefused: '浏览器不允许复制',
  printing: '已打开打印窗口，请选择“另存为 PDF”。',
  pictureSaved: '长图已保存。',
  slicesSaved: (count) => `切图已保存，共 ${count} 张，各附一份文字。`,
  deckSaved: 'PPT 已保存，文字、图表都能修改。',
  pageSaved: '静态网页已保存。',
  copied: '已复制，请到公众号编辑器里粘贴。',
  copiedPart: (part, all) =>
    `报告超过一篇的字数上限，共 ${all} 段，已复制第 ${part} 段；粘贴之后再按一次，复制下一段。`,
  copiedLast: (all) => `已复制最后一段（第 ${all} 段）。`,
  imagesMissing: (count) => `有 ${count} 张图片读不到，没有放进去。`,
};

const english: Labels = {
  toolbar: 'Export the report',
  untitled: 'report',
  actions: {
    png: 'Long picture',
    slices: 'Slices',
    pdf: 'PDF',
    pptx: 'Slides',
    html: 'Static page',
    wechat: 'Copy for WeChat',
  },
  cancel: 'Cancel',
  noReport: 'There is no report on the page.',
  preparing: (what) => `${what}: preparing…`,
  making: (what, percent) => `${what}: ${percent} %`,
  cancelled: 'Cancelled.',
  failed: (what, reason) => `${what}: not done. ${reason}`,
  copyRefused: 'The browser does not allow copying',
  printing: 'The print dialogue is open; choose “Save as PDF”.',
  pictureSaved: 'The long picture is saved.',
  slicesSaved: (count) => `${count} slices are saved, with a text each.`,
  deckSaved: 'The slides are saved; text and charts can be edited.',
  pageSaved: 'The static page is saved.',
  copied: 'Copied; paste it into the editor of the account.',
  copiedPart: (part, all) =>
    `The report is too long for one article: part ${part} of ${all} is copied. Paste it, then press again for the next.`,
  copiedLast: (all) => `The last part, ${all}, is copied.`,
  imagesMissing: (count) => ` ${count} images could not be read and are left out.`,
};

/** The labels in the language of an element. */
export const labelsFor = (element: Element): Labels => (isEnglish(element) ? english : chinese);
