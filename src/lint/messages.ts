/** All sentences of the linter: what is wrong, and what to write instead. */
const zh = {
  unknownTag: (tag: string, meant?: string) =>
    meant
      ? `没有 <${tag}> 这个标签，是不是 <${meant}>？`
      : `没有 <${tag}> 这个标签，里面的字不会按图解显示。`,
  unknownAttribute: (tag: string, name: string, meant?: string) =>
    meant
      ? `<${tag}> 没有 ${name} 这个属性，是不是 ${meant}？`
      : `<${tag}> 没有 ${name} 这个属性，写在里面的内容读者看不到。`,
  slotMeant: (tag: string, name: string, slot: string, value: string) =>
    `<${tag}> 没有 ${name} 这个属性，读者看不到；请写在标签之间：<span slot="${slot}">${value || '…'}</span>。`,
  labelAttribute: (tag: string, name: string) =>
    `<${tag}> 没有 ${name} 这个属性，读者看不到；说明文字请写在 <${tag}> 与 </${tag}> 之间。`,
  selfClosed: (tag: string) =>
    `<${tag} /> 这样写并没有结束，后面的内容都会算在它里面；请写成 <${tag}></${tag}>。`,
  notClosed: (tag: string) => `<${tag}> 没有结束标签；请在内容后面加上 </${tag}>。`,
  strayClose: (tag: string) => `多了一个 </${tag}>，前面没有与它配对的 <${tag}>。`,
  wrongParent: (tag: string, parents: readonly string[]) =>
    `<${tag}> 要放在 ${parents.map((parent) => `<${parent}>`).join('或 ')} 里面。`,
  wrongValue: (tag: string, name: string, value: string, words: readonly string[], meant?: string) =>
    meant
      ? `<${tag}> 的 ${name} 不能写“${value}”，是不是“${meant}”？`
      : `<${tag}> 的 ${name} 不能写“${value}”，只能写 ${words.join('、')}。`,
  unknownIcon: (name: string, meant?: string) =>
    meant
      ? `没有“${name}”这个图标，是不是“${meant}”？`
      : `没有“${name}”这个图标，不会画出来；名称见说明书，自己的图标要用 registerIcons 登记。`,
  unknownScene: (name: string, known: readonly string[], meant?: string) =>
    meant
      ? `没有“${name}”这个 scene，是不是“${meant}”？`
      : `没有“${name}”这个 scene，不会画出来；可写 ${known.join('、')}，自己的风景要用 registerScene 登记。`,
  duplicateId: (id: string) => `id“${id}”前面已经用过；一个页面里 id 不能重复。`,
  duplicateAttribute: (name: string) => `${name} 写了两次，只有前一个有效；请删去一个。`,
  emptyElement: (tag: string) => `<${tag}> 里面什么也没有；请补上内容或删去。`,
  noLabel: (tag: string, value: string) => `<${tag}> 的“${value}”没有说明文字；请写在标签之间。`,
  noValue: (tag: string) => `<${tag}> 没有写 value，大数字不会显示。`,
  noLang: () => '<html> 没有写 lang；请写成 <html lang="zh-CN">。',
  noCharset: () => '页面没有写 <meta charset="utf-8">，有的电脑上会显示乱码。',
  noViewport: () => '页面没有写 viewport，手机上字会很小。',
  noAlt: () => '图片没有写 alt；请用几个字说明图片，纯装饰的写 alt=""。',
  headingSkips: (from: number, to: number) => `标题从 h${from} 直接跳到 h${to}，中间少了一级。`,
  noFigure: (value: string) => `“${value}”里没有数字；value 请写数字，别的字请写在标签之间。`,
  onlyWords: (tag: string, child: string) => `<${tag}> 里面只放字；请把 <${child}> 移到它后面。`,
  otherCharset: (declared: string, actual: string) =>
    `页面写着 charset="${declared}"，文件却是 ${actual} 编码，浏览器会显示乱码；请另存为 UTF-8。`,
  noNumber: (tag: string, name: string, value: string) =>
    `<${tag}> 的 ${name} 要写数字，“${value}”画不出来。`,
  unitTwice: (value: string, unit: string) =>
    `“${value}”已经带了单位“${unit}”，unit 里又写了一次；value 里请只写数字。`,
  fullWidth: (sign: string) => `标签里的 ${sign} 是中文符号，浏览器不认；请换成英文半角的符号。`,
  brokenQuotes: (tag: string) => `<${tag}> 里有引号没有配对，后面的属性都乱了；请补上缺的引号。`,
  openComment: () => '注释没有结束，从这里往后的内容都不会显示；请补上 -->。',
  markupInAttribute: (tag: string, name: string) =>
    `<${tag}> 的 ${name} 里写了标签，会照原样显示出来；请删去标签。`,
  markdown: (sign: string) =>
    `“${sign}”是 Markdown 的符号，网页上会照原样显示出来；请删去，加粗请用 <strong>。`,
  boundAttribute: (tag: string, name: string, meant: string) =>
    `<${tag}> 的 ${name} 是框架模板的写法，网页不认；请写成 ${meant}。`,
  unknownSlot: (tag: string, slot: string, slots: readonly string[], meant?: string) => {
    const named = slots.filter(Boolean);
    const ways = [
      ...(named.length > 0 ? [`改成 ${named.join('、')}`] : []),
      ...(slots.includes('') ? ['删去 slot'] : []),
    ];
    const instead = meant ? `，是不是 ${meant}？` : ways.length > 0 ? `；请${ways.join('，或')}。` : '。';
    return `<${tag}> 没有 slot="${slot}" 这个位置，里面的内容不会显示${instead}`;
  },
  headingInTitle: (tag: string, head: string) =>
    `<${tag}> 的 title 只在鼠标停留时才显示；标题请写在 ${head} 里。`,
  hiddenFigure: (tag: string, name: string, value: string) =>
    `<${tag}> 的 ${name} 里写了“${value}”，读者看不到；数据请写在正文或 value 里。`,
  hiddenWords: (tag: string) => `<${tag}> 里面的字不会显示；请写到它外面。`,
  wrongChild: (tag: string, children: readonly string[], child: string) =>
    `<${tag}> 里面要放 ${children.map((each) => `<${each}>`).join('或 ')}，<${child}> 不会画成其中的一项。`,
  noCredits: () => '页面没有落款 <wr-credits>；请写上来源、制图和审核。',
  noCover: () => '<wr-report> 里没有封面 <wr-cover>。',
  unreadableTable: (tag: string) => `<${tag}> 里要有一个带数字的 <table>，否则画不出图。`,
  unknownTheme: (word: string, known: readonly string[], meant?: string) =>
    meant
      ? `没有“${word}”这个 theme，是不是“${meant}”？`
      : `没有“${word}”这个 theme，会按默认的颜色画；可写 ${known.join('、')}。`,
  template: (sign: string) => `“${sign}”是程序模板的写法，浏览器不认；请写成普通的 HTML。`,
  placeholder: (words: string) => `“${words}”是占位的字，还没有填；请填上，或删去。`,
  figureInUnit: (unit: string) => `unit 里写了数字“${unit}”；数字请写在 value 里，unit 只写单位。`,
  letterInFigure: (value: string) => `“${value}”里有字母；数字 0 和 1 请不要写成字母。`,
  signInFigure: (value: string) => `“${value}”里的标点不是小数点；请用英文半角的符号。`,
  brokenFigure: (value: string) => `“${value.replace(/\s+/g, ' ')}”这个数字断成了两行；请写在一起。`,
  wideDigits: (value: string) => `“${value}”是全角数字；请用半角数字。`,
  twoUnits: (value: string, own: string, unit: string) =>
    `value 里的“${value}”带了“${own}”，unit 里又写了“${unit}”；请只留一个。`,
  hiddenBlock: (tag: string, figure: string) =>
    `<${tag}> 被隐藏了，里面的“${figure}”读者看不到；不要的请删去，要的请去掉隐藏。`,
  duplicateElement: (tag: string) => `<${tag}> 前面已经有一个；这里只要一个。`,
  nestedReport: () => '<wr-report> 不能放在另一个 <wr-report> 里面。',
  outside: (tag: string) => `<${tag}> 在 <wr-report> 外面，颜色和字号都不对；请放到里面。`,
  noHeading: (tag: string) => `<${tag}> 没有写 heading，没有标题。`,
  noChild: (tag: string, children: readonly string[]) =>
    `<${tag}> 里面要直接放 ${children.map((each) => `<${each}>`).join('或 ')}，现在一个也没有。`,
  otherCount: (tag: string, child: string, count: number, found: number) =>
    `<${tag}> 里面要放 ${count} 个 <${child}>，现在有 ${found} 个。`,
  noAddress: () => '图片没有写 src，不会显示。',
  localAddress: (src: string) =>
    `“${src}”是这台电脑上的地址，别的电脑上看不到；请把图片放在页面旁边，写相对的地址。`,
  strayComment: () => '多了一个 -->，会照原样显示出来；请删去。',
  brokenComment: (sign: string) => `“${sign}”不是注释的写法；注释请写成 <!-- … -->。`,
  spaceInTag: () => '< 后面不能有空格，标签要写成 <wr-…> 和 </wr-…>。',
  missingEnd: (tag: string) => `<${tag}> 少了一个 >；请在属性后面补上。`,
  noteSign: () => 'data-check-note 的三段之间要用全角的“｜”。',
  tooMuch: (name: string, value: string, most: string) => `${name} 写的“${value}”比 ${most} 还大，画不出来。`,
  noWhole: (name: string, value: string) => `${name} 要写整数，“${value}”不起作用。`,
  strayAttribute: (sign: string) => `标签里多了“${sign}”；属性之间只用空格。`,
  unseenSign: (name: string) => `${JSON.stringify(name)} 里有看不见的字符，浏览器不认；请删去重写。`,
  equalsTwice: (tag: string) => `<${tag}> 里等号或引号写多了，会照原样显示；请写成 名称="内容"。`,
  unknownEntity: (name: string, meant?: string) =>
    meant ? `没有“${name}”这个字符，是不是“${meant}”？` : `没有“${name}”这个字符，会照原样显示出来。`,
  twiceEscaped: (name: string) => `“${name}”转义了两次，会照原样显示出来。`,
  escapedMarkup: (markup: string) => `“${markup}”会当作文字显示出来；要作标签，请直接写 < 和 >。`,
  slotElement: (name: string) => `<slot> 在页面里不起作用；请在要放的内容上写 slot="${name}"。`,
  deepSlot: (tag: string, slot: string) =>
    `slot="${slot}" 要写在 <${tag}> 的下一级；现在隔了一层，内容不会放到那里。`,
  noScript: (meant?: string) =>
    meant ? `没有这个脚本，是不是“${meant}”？` : '页面没有引用 work-report-elements.min.js，图解不会画出来。',
};

/** The sentences of the linter in a language. */
export type LintWords = typeof zh;
export let say: LintWords = zh;

/** From here on the linter speaks so, until it is told otherwise. Without words: in Chinese. */
export const speakLint = (words: LintWords = zh): void => void (say = words);
