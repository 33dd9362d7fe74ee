/** What an editor should know of how a report was read, and of what a draft leaves out. */
const zh = {
  empty: '文本是空的，没有可以排版的内容。',
  noTitle: '原文开头没有找到标题，封面上没有标题：请在页面的 wr-cover 的 heading 里填写。',
  leftOut: (words: string, isFormula: boolean) =>
    `${isFormula ? '讲话用语' : '网页附带信息'}，未放入页面：${words}`,
  twoReadings: (written: string, value: string, alternative: string) =>
    `请核对原文：数字有两种读法，${written}可读作${value}，也可读作${alternative}，请写全。`,
  damaged: {
    gluedDate: (found: string) => `请核对原文：日期的数字粘连，疑似缺“年”“月”：${found}`,
    doubledPercent: (found: string) => `请核对原文：百分号重复：${found}`,
    scanned: (found: string) => `请核对原文：疑似扫描错误，百分数认错：${found}`,
    masked: (found: string) => `请核对原文：数字被遮盖：${found}`,
    maskedYear: (found: string) => `请核对原文：年份被遮盖：${found}`,
    glued: (found: string) => `请核对原文：数字粘连：${found}`,
    tooLong: (found: string) => `请核对原文：数字可能粘连或多出一位：${found}`,
    pinyin: (found: string) => `请核对原文：夹有拼音注音：${found}`,
    unreadable: (_found: string) => '请核对原文：有无法识别的字符，文件的编码可能不对。',
  },
  unpaired: (clause: string) =>
    `“分别”前后的项数对不上，或数值与主语的搭配不能确定，数据留在原句中：${clause}`,
  digested: (length: number, words: string) => `摘要没有收入这段文字（${length} 字）：${words}`,
  glossary: (name: string, items: number, words: string) =>
    `一图版没有收入“${name}”（${items} 条）：${words}`,
  rated: (clause: string, rank: number, score: number | undefined, reasons: readonly string[]) => {
    const total = score === undefined ? '' : `，${score} 分`;
    const why = reasons.length > 0 ? `：${reasons.join('、')}` : '';
    return `${clause}（第 ${rank} 位${total}${why}）`;
  },
};

/** The sentences about a report in a language. */
export type ReportWords = typeof zh;
export let say: ReportWords = zh;

/** From here on reports are spoken of so. Without words: in Chinese. */
export const speakReport = (words: ReportWords = zh): void => void (say = words);
