// What a source held that its text does not, and why a file is no source: kinds, and the sentences an editor reads.
import {foldSpaces} from '../text/white-space.js';

/** What was left out of the text, or changed in it. */
export const leftOut = {
  hidden: (words: string) => `隐藏的文字没有收入${quoted(words)}：请确认它不该公开。`,
  deleted: (words: string) => `修订中删除的文字没有收入${quoted(words)}：按“接受修订”读取。`,
  inserted: (words: string) => `修订中插入的文字已收入${quoted(words)}：按“接受修订”读取，请确认已经定稿。`,
  comment: (words: string) => `批注没有收入${quoted(words)}。`,
  contents: (words: string) => `目录没有收入${quoted(words)}：标题由正文生成。`,
  picture: (words: string) => `图片没有收入${quoted(words)}：需要时请在页面里另放。`,
  chart: (words: string) => `图表没有收入${quoted(words)}：只读文字，请核对图中的数据正文里有没有。`,
  equation: (words: string) => `公式没有收入${quoted(words)}：请改写成文字。`,
  object: (words: string) => `嵌入的对象没有收入${quoted(words)}：请把其中的文字复制到正文。`,
  header: (words: string) => `页眉页脚没有收入${quoted(words)}。`,
  placeholder: (words: string) => `没有填写的提示文字没有收入${quoted(words)}。`,
  noteMark: (words: string) => `注释的上标序号没有收入${quoted(words)}。`,
  note: (words: string) => `脚注和尾注 ${words} 条移到了文末的“注释”部分。`,
  merged: (words: string) => `合并的单元格里是数字，只写在第一行${quoted(words)}：请核对它说的是哪几行。`,
  struck: (words: string) => `带删除线的文字没有收入${quoted(words)}：请确认它已经删去。`,
  cells: (words: string) =>
    `表格里有的行和第一行格数不一样${quoted(words)}：缺的格子留空，多的格子没有列名，请核对每个数对着哪一列。`,
  cellError: (words: string) =>
    `单元格里不是数据${quoted(words)}：请回到 Excel 加宽这一列，或者改正公式，再复制一次。`,
  frontMatter: (words: string) => `文件头里的说明没有收入${quoted(words)}：只用了标题和日期。`,
  badBytes: (words: string) => `有无法识别的字符${quoted(words)}，文件在这里可能损坏：请对照原件改正。`,
};

/** Why a file is not read, and what to do: a predicate, behind the name of the file. */
export const refused = {
  empty: () => '没有文字，没有可以排版的内容。',
  rtf: () => '是 RTF 文件（.rtf）。请在 Word 或 WPS 里打开，另存为 .docx 再试。',
  oldWord: () => '是旧版 Word（.doc）文件。请在 Word 或 WPS 里另存为 .docx 再试。',
  wps: () => '是 WPS 文字（.wps）文件。请在 WPS 里另存为 .docx 再试。',
  wordXml: () => '是存成 XML 的 Word 文件。请在 Word 里打开，另存为 .docx 再试。',
  odt: () => '是 OpenDocument（.odt）文件。请在 LibreOffice、WPS 或 Word 里另存为 .docx 再试。',
  pages: () => '是 Pages 文件。请在 Pages 里导出为 Word（.docx）再试。',
  spreadsheet: () => '是电子表格（Excel）。请把需要的表格复制到 Word 文件里，存为 .docx 再试。',
  slides: () => '是演示文稿（PowerPoint）。请把文字复制到 Word 文件里，存为 .docx 再试。',
  pdf: () => '是 PDF 文件。请在 Word 或 WPS 里打开并另存为 .docx，核对文字后再试；扫描件请先做文字识别。',
  ofd: () => '是 OFD 版式文件。请用 OFD 阅读器或 WPS 转成 .docx，核对文字后再试。',
  password: () => '有密码保护。请在 Word 或 WPS 里打开，取消密码（文件→信息→保护文档）后另存为 .docx 再试。',
  image: () => '是图片，不是文字文件。请先做文字识别，核对后存为 .txt 或 .docx 再试。',
  archive: () => '是压缩包。请先解压，给出其中的 .docx 或 .txt 文件。',
  binary: () => '不是文字文件。请给出 .docx、.txt、.md 或 .html。',
  brokenWord: () => '不是完好的 .docx 文件。请在 Word 或 WPS 里打开并另存一次再试。',
  tooLarge: (words: string) => `解压后太大，文字部分超过 ${words}。请确认是不是给错了文件。`,
  tooDeep: () => '标签嵌套太深，不像一个完整的网页。请在浏览器里打开，复制文字到 Word，存为 .docx 再试。',
  encoding: () => '认不出文字编码。请另存为 UTF-8 再试。',
};

export type LeftOutKind = keyof typeof leftOut;
export type RefusalKind = keyof typeof refused;
export type SourceIssueKind = LeftOutKind | RefusalKind;

/** Something that the text does not hold, or why there is no text. */
export interface SourceIssue {
  /** UTF-16 offset in the text: the line at or before which the thing stood. */
  at: number;
  /** The length of that line; 0 where the thing stood between two lines. */
  length: number;
  /** Chinese, one sentence. */
  message: string;
  kind: SourceIssueKind;
  /** The words that were left out, shortened; of `tooLarge` the limit. '' where there are none. */
  words: string;
}

/** How many characters of what was left out are quoted. */
const longestQuote = 40;

const quoted = (words: string): string => (words ? `「${words}」` : '');

/** Words as a message quotes them: on one line, shortened. */
export function excerpt(words: string): string {
  const line = foldSpaces(words);
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

export function leftOutIssue(kind: LeftOutKind, words: string, at: number, length = 0): SourceIssue {
  const short = excerpt(words);
  return {at, length, kind, words: short, message: leftOut[kind](short)};
}

export const isRefusal = (kind: SourceIssueKind): kind is RefusalKind => kind in refused;

/** Thrown inside the reader and given back as the one issue of an empty text. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly words = '',
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }

  get issue(): SourceIssue {
    const {kind, words} = this;
    return {at: 0, length: 0, kind, words, message: `这个文件${refused[kind](words)}`};
  }
}
