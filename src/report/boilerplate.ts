import {anyOf} from '../text/any-of.js';

const labels = new RegExp(
  `^(?:[（([【]?\\s*)${anyOf(
    '信息来源 文章来源 稿件来源 来源 來源 来自 时间 時間 发表时间 发布时间 发布日期 日期 作者 责任编辑 ' +
      '責任編輯 责编 编辑 編輯 字号 字体 打印 分享 分享到 浏览 浏览次数 阅读次数 阅读人次 阅读 点击 ' +
      '关键词 关键字 扫一扫 收藏 保护视力色 上一篇 下一篇 返回 关闭 原标题 原文链接 链接 网址',
  )}\\s*[:：]`,
);
const stamp =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{2}\.\d{2}\.\d{4})(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/;
const paperStamp = /^[\u3400-\u9fff]{2,8}(?:日报|晚报|网|社)\s+\d{4}年\d{1,2}月\d{1,2}日$/;
const words = /^(?:打印本页|关闭窗口|返回顶部|分享|打印|收藏|关闭|【?(?:打印|关闭|字体)[^。]{0,20}】?)$/;

/** Whether a line is boilerplate of the web page that the report was copied from, and no part of the report. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 200) return /^(?:\*{6,}|={6,}|-{6,}|_{6,})$/.test(text.slice(0, 300));
  return (
    labels.test(text) ||
    stamp.test(text) ||
    paperStamp.test(text) ||
    words.test(text) ||
    /https?:\/\//.test(text) ||
    /^[*=\-_~·.…]{3,}$/.test(text) ||
    /^第?\s*\d+\s*[页/]\s*(?:共?\s*\d+\s*页?)?$/.test(text)
  );
}

const creditWords =
  /(?:整理|制图|绘图|绘制|设计|编辑|文案|后期|海报|摄影|供稿|初审|复审|终审|审核|校对|策划|统筹|监制|出品|撰文|记者|文字|版式|美编)/;

/** Whether a line at the end of the text names those who made the page. */
export function isCredit(text: string): boolean {
  if (text.length > 80 || /[。；！？]/.test(text)) return false;
  if (
    /^(?:文案|后期|海报|制图|绘图|设计|编辑|摄影|策划|统筹|监制|出品|撰文|记者|文字|整理|美编|初审|复审|终审|审核|校对|供稿)\s*[:：丨|/]/.test(
      text,
    )
  )
    return true;
  return /^(?:本版|本图|图文|文字|记者|通讯员)/.test(text) && creditWords.test(text);
}

/** Whether a paragraph is a formula of the speech: the address, the request to consider the report. */
export function isFormula(text: string): boolean {
  if (/^(?:各位|尊敬的)(?:代表|委[员員]|领导|領導|同志|常委)[^。]{0,30}[:：！!]?$/.test(text)) return true;
  return (
    text.length < 160 &&
    /^(?:各位[代委][表员員][:：！，])?\s*(?:现在[，,])?(?:我受|我代表|我向|受.{2,20}委[托託])/.test(text) &&
    /报告|報告/.test(text)
  );
}

/** Whether a line below the title belongs to it: date, meeting, speaker, issuing body. */
export function isSubtitle(text: string): boolean {
  if (text.length > 70 || /[。；！？]/.test(text)) return false;
  return (
    /^(?:[—─－-]{1,4}|[（(]).*(?:会议|大会|会|會議|大會|會)上?[）)]?$/.test(text) ||
    /^[（(]?\d{4}年\d{1,2}月\d{1,2}日/.test(text) ||
    /(?:省长|市长|县长|[省市縣區]長|区长|州长|旗长|主席|总理|主任|院长|检察长|书记|代市长|代县长)[ 　]+\S{1,4}(?:[ 　]\S{1,2})?$/.test(
      text,
    ) ||
    /^\S{2,20}(?:统计局|改革局|改革委员会|财政局|委员会|法院|检察院)$/.test(text)
  );
}
