import {anyOf} from '../text/any-of.js';

/** What a web page says of its text: 来源：…, 索引号：…. */
const labels = new RegExp(
  `^(?:[（([【]?\\s*)${anyOf(
    '信息来源 文章来源 稿件来源 来源 來源 来自 时间 時間 发表时间 发布时间 发布日期 日期 作者 责任编辑 ' +
      '責任編輯 责编 编辑 編輯 字号 字体 字体大小 打印 分享 分享到 浏览 浏览次数 浏览量 阅读次数 阅读人次 阅读 ' +
      '阅读量 访问量 点击 点击数 点击量 点击率 关键词 关键字 扫一扫 收藏 保护视力色 上一篇 下一篇 返回 关闭 原标题 ' +
      '原文链接 链接 网址 索引号 发文机关 发文单位 发布机构 发布单位 公开主体 成文日期 生成日期 公开日期 有效性 ' +
      '主题分类 主题词 信息分类 版权所有 备案号 网站标识码 技术支持 声明 免责声明',
  )}\\s*[:：]`,
);
const day = '(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{2}\\.\\d{2}\\.\\d{4})';
const clock = '(?:\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
const paper = '[\\u3400-\\u9fff]{2,8}(?:日报|晚报|网|社)';
/** 2025-02-10 09:30, with the paper before or behind it. */
const stamp = new RegExp(`^${day}${clock}(?:\\s+(?:来源|來源|作者|${paper}).{0,40})?$`);
const paperStamp = new RegExp(`^${paper}\\s+\\d{4}年\\d{1,2}月\\d{1,2}日$`);

/** 首页 > 政务公开 > 正文, 当前位置：…. */
const breadcrumb = new RegExp(
  '^(?:(?=[您你现当目所])[^，。：]{1,6}位置\\s*[:：]|(?:网站)?首\\s*页\\s*[>›»＞→/|｜·—-]|' +
    '[^>›»＞，。；]{2,24}(?:\\s*[>›»＞]{1,2}\\s*[^>›»＞，。；]{2,40})+$)',
);

/** Words of the buttons and links around a text: 字号 大 中 小 打印 分享. */
const tools = new RegExp(
  `${anyOf(
    '字体大小 字号 字体 特大 较大 默认 放大 缩小 打印本页 打印 加入收藏 收藏本页 收藏 分享到 分享至 分享 转发 点击[数量率]? ' +
      '浏览(?:次数|量)? 阅读(?:次数|量)? 访问量 我要评论 评论 点赞 我要纠错 纠错 关闭(?:窗口|本页)? 返回(?:顶部|首页|列表)? 上一[篇页] ' +
      '下一[篇页] 新浪微博 微博 微信好友 微信 QQ空间 QQ 朋友圈 手机版 无障碍(?:浏览|阅读)? 长者版 关怀版 语音播报 朗读 设为首页 首页 ' +
      '网站地图 联系我们 关于我们 网站声明 使用帮助 登录 注册 English 附件下载 全文下载 下载 二维码 扫一扫 正文 ' +
      '(?:相关|推荐|延伸|热点)(?:链接|新闻|阅读|文章|推荐)',
  )}|A[+-]`,
  'g',
);
/** What stands between them, and their values: 1234次. */
const aroundTools = /[\s\d：:|｜/\\、·•.,，\-—_()（）[\]【】〔〕「」+T次人大中小繁简体體]+/g;

/** Whether a line holds nothing but words of buttons and links. A row of a table is none. */
function isToolbar(text: string): boolean {
  if (text.length > 80) return false;
  const rest = text.replace(tools, '');
  return rest !== text && rest.replace(aroundTools, '') === '';
}

/** Whose site the page is on, and how to see it elsewhere. */
const footer = new RegExp(
  '^(?:网站)?主办(?:单位)?\\s*[:：].*(?:政府|办公[厅室]|网)|ICP备|公网安备|版权所有|copyright|^下一篇没有了|' +
    '^(?:微信|用手机)?(?:扫一扫|扫码|扫描|长按)[^，。]{0,24}$|^(?:欢迎)?关注我们|^更多(?:精彩|资讯|内容)|转载请注明|^(?:点击|戳|长按)[^，。]{0,12}(?:蓝字|关注)|^(?:联系|单位|办公)?地址\\s*[:：].*(?:电话|邮编|传真)|' +
    '^(?:点击|戳)?(?:这里|此处)?(?:查看|阅读|展开|浏览)(?:更多|全文|原文|详情)\\s*[>›»＞]*$',
  'i',
);

/** 图为会议现场。 记者 某某 摄; a line that says no more than who gives the report. */
const caption = new RegExp(
  '^[▲△]?\\s*(?:图为|图\\s*[:：]|图片(?:来源|说明|新闻)?\\s*[:：/／]|资料图|[（(]?资料图片[）)]?$|[[【](?:图片|视频)[\\]】]$)|' +
    '(?:^|[\\s，。！）)/：:]|记者|通讯员)[\\u3400-\\u9fff]{2,4}\\s*[/／]?\\s*(?<![拍统])摄[）)]?$|[\\s/／）)][\\u3400-\\u9fff]{2,12}供图[）)]?$|' +
    '^[^。；]{2,40}[作做][^，。；]{0,12}工作报告(?:现场)?[。！]?$|' +
    '^[^；]{2,60}[（(](?:资料图片?|效果图|图片来源[^（）()]*|图[:：][^（）()]*)[）)]。?$|^[↑↓←→]\\s*[^%；]{4,60}$',
);

/** 本报记者 某某, （记者 某某 通讯员 某某）. */
const reporter = new RegExp(
  '^[（(【]?\\s*(?:[\\u3400-\\u9fff]{0,8}(?:记者|通讯员)[\\s:：/／丨|]+|(?:本报|本网|本台|本刊|新华社|全媒体|见习)[\\u3400-\\u9fff]{0,4}记者)' +
    '[^，。；\\d]{2,30}[)）】]?$',
);
const longestFurniture = 120;
/** Nothing but a web address and the words that announce it: 详见：https://…. A sentence that names one is none. */
const webAddress =
  /^[（(【[]?\s*[\u3400-\u9fff]{0,10}\s*[:：]?\s*https?:\/\/[^\s\u3400-\u9fff，。；]+\s*[)）】\]]?。?$/;

/** Whether a line is boilerplate of the web page that the report was copied from, and no part of the report. */
export function isBoilerplate(text: string): boolean {
  // Of a table every row stays.
  if (/^\|.*\|$/.test(text)) return false;
  if (text.length > 200) return /^(?:\*{6,}|={6,}|-{6,}|_{6,})$/.test(text.slice(0, 300));
  return (
    labels.test(text) ||
    stamp.test(text) ||
    paperStamp.test(text) ||
    webAddress.test(text) ||
    /^[*=\-_~·.…]{3,}$/.test(text) ||
    /^第?\s*\d+\s*[页/]\s*(?:共?\s*\d+\s*页?)?$/.test(text) ||
    isToolbar(text) ||
    (text.length <= longestFurniture &&
      [breadcrumb, footer, caption, reporter].some((pattern) => pattern.test(text)))
  );
}

const credits = anyOf(
  '文案 后期 海报 制图 绘图 设计 编辑 摄影 策划 统筹 监制 出品 撰文 记者 文字 整理 美编 初审 复审 终审 一审 二审 三审 审核 校对 供稿',
);
const creditLine = new RegExp(`^${credits}\\s*[:：丨|/]`);
const creditWords = new RegExp(`${credits}|绘制|版式`);

/** Whether a line at the end of the text names those who made the page. */
export function isCredit(text: string): boolean {
  if (text.length > 80 || /[。；！？]/.test(text)) return false;
  return (
    creditLine.test(text) || (/^(?:本版|本图|图文|文字|记者|通讯员)/.test(text) && creditWords.test(text))
  );
}

const address = /^(?:各位|尊敬的)(?:代表|委[员員]|领导|領導|同志|常委)[^。]{0,30}[:：！!]?$/;
const report = '(?:报告|報告)';
const vocative =
  /^(?:尊敬的)?各位(?:代表|委[员員])(?:[、，]?(?:各位)?(?:同志|委[员員]|来宾)们?)?\s*[！!，,：:]\s*(?=\S)/;

/** How many characters of a paragraph call upon those who listen before it says anything: 各位代表！五年来，…. */
export function vocativeLength(text: string): number {
  return vocative.exec(text)?.[0].length ?? 0;
}

/** 现在，我代表…向大会报告工作，请予审议。 */
const asks = new RegExp(
  '^(?:各位[代委][表员員][:：！，])?\\s*(?:(?:现在|下面|根据[^，。]{2,12}安排)[，,])?' +
    `(?:我谨?(?:受|代表|向)|受.{2,20}委[托託]).*${report}`,
);
const asksMore = /^并?请.*(?:审[议查]|意见|意見)/;
const thanks =
  /^(?:让我们[^。！]{0,60}，|最后，)?(?:以上报告[，,]?请.{0,12}审[议查]|我的报告完了|谢谢(?:大家|各位.{0,4})?)[。！，]?$/;
const longestFormula = 200;

/** Whether a paragraph is nothing but formulas of the speech: the address, the request to consider the report, the thanks. */
export function isFormula(text: string): boolean {
  if (text.length > longestFormula) return false;
  const formulas = [address, asks, asksMore, thanks];
  return text
    .split(/(?<=[。！])\s*/)
    .every((sentence) => !sentence || formulas.some((formula) => formula.test(sentence)));
}

const office = '(?:[省市县区州旗縣區]\\s*[长長]|[院厅局]长|检察长|秘书长|委员长|主席|总理|主\\s*任|书记)';
/** 县人民政府县长 某某 */
const speaker = new RegExp(
  `${office}\\s+(?:\\S{1,4}(?:\\s\\S{1,2})?|[\\u3400-\\u9fff]+·[\\u3400-\\u9fff·]+)[）)]?$|^(?:报告|宣读|汇报)人\\s*[:：]`,
);
const meeting = new RegExp(
  '^(?:[—─－-]{1,4}|[（(]).*(?:会议|大会|会|會議|大會|會)上?[）)]?$|^在.{6,50}(?:会议|大会)上$|^[（(]?\\d{4}年\\d{1,2}月\\d{1,2}日',
);
const edition = /^[（(](?:草案|摘要|全文|节选|书面|摘登|送审稿|审议稿|讨论稿|征求意见稿)[）)]$/;
const issuer = /^\S{2,20}(?:统计局|改革局|改革委员会|财政局|委员会|法院|检察院)$/;

/** Whether a line below the title belongs to it: date, meeting, speaker, issuing body. */
export function isSubtitle(text: string): boolean {
  if (text.length > 70 || /[。；！？]/.test(text)) return false;
  return [meeting, speaker, edition, issuer].some((pattern) => pattern.test(text));
}
