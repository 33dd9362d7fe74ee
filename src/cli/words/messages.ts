// Everything the command line says, in Chinese and in English. A message says what happened and what to do.
import {fontPackages} from '../font-packages.js';

export interface Messages {
  usage: string;
  unknownCommand(name: string): string;
  unknownOption(name: string): string;
  missingValue(name: string): string;
  needlessValue(name: string): string;
  badNumber(name: string, value: string, min: number, max: number): string;
  badChoice(name: string, value: string, choices: readonly string[]): string;
  error(message: string): string;
  warning(message: string): string;
  unexpected(message: string): string;
  interrupted: string;
  moduleMissing(names: readonly string[]): string;
  browserMissing: string;
  browserNotAt(path: string): string;
  browserFailed(message: string): string;
  browserGone: string;
  browserWithoutSandbox: string;
  cacheUnusable(folders: readonly string[]): string;
  fontsMissing: string;

  renderHelp: string;
  renderWhich: string;
  renderWhere: string;
  renderKind(file: string): string;
  pageMissing(file: string): string;
  pageUnreadable(file: string, reason: string): string;
  pageWithoutReport(file: string): string;
  pageWithoutScript(files: readonly string[]): string;
  pageNotReady(seconds: number): string;
  outOfTime(seconds: number): string;
  pageNotDrawn(reason: string): string;
  pageLeft: string;
  pageCrashed: string;
  pageLeadsOn(file: string, target: string): string;
  pageEmpty: string;
  reportTooTall(height: number, most: number): string;
  pageScriptFailed(message: string): string;
  pageScriptFatal(message: string): string;
  fontsUnreadable(names: readonly string[]): string;
  pageSays(message: string): string;
  dialogsDismissed(words: readonly string[]): string;
  departuresRefused(targets: readonly string[]): string;
  remoteBlocked(urls: readonly string[]): string;
  imagesRefused(urls: readonly string[]): string;
  imagesMissing(files: readonly string[]): string;
  outsideBlocked(files: readonly string[]): string;
  fileNotLoaded(files: readonly string[]): string;
  outputUnwritable(file: string, reason: string): string;
  outputIsInput(output: string, input: string): string;
  standardOutput: string;
  startingBrowser: string;
  waitingForPage: string;
  takingPicture(done: number, all: number): string;
  encodingPicture(done: number, all: number): string;
  pictureWritten(file: string, width: number, height: number): string;
  badBytes(value: string): string;
  staticWritten(file: string, bytes: string): string;
  fileWritten(file: string, bytes: string): string;
  wechatWritten(file: string, characters: number, limit: number): string;
  wechatTooLong(file: string, characters: number, limit: number): string;
  wechatSeveral(count: number): string;
  printing: string;
  pdfUntagged: string;
  pdfFailed(reason: string): string;
  previewHelp: string;
  previewWhich: string;
  previewAt(url: string): string;
  previewNothing(path: string): string;
  previewPages(path: string): string;
  previewNoPages(path: string): string;
  previewUnwatched: string;
  portTaken(port: number): string;
  svgNeedsOnly: string;
  badSelector(selector: string): string;
  onlyMissing(selector: string): string;
  slicesNeedName: string;
  onlyForPictures(option: string): string;
  onlyFor(option: string, format: string): string;
  tooTall(file: string, height: number, tallest: number): string;
  tooLarge(file: string, smallest: string, allowed: string): string;
  stepped(file: string, loss: string, bytes: string): string;
  lossQuality(quality: number): string;
  lossColours(colours: number): string;
  lossText: string;
  blocksCut(names: readonly string[]): string;
  staleSlices(files: readonly string[]): string;

  newHelp: string;
  newWhich: string;
  newTaken(folder: string): string;
  newWritten(folder: string): string;
  newNext(file: string): string;

  draftHelp: string;
  draftWhich: string;
  reportMissing(file: string): string;
  reportUnreadable(file: string, reason: string): string;
  reportEmpty(file: string): string;
  fileTooLarge(file: string, megabytes: number): string;
  wordTooLarge(file: string, megabytes: number): string;
  reportBinary(file: string): string;
  reportOldWord(file: string): string;
  reportBrokenWord(file: string): string;
  reportEncoding(file: string): string;
  draftExists(file: string): string;
  draftWritten(file: string): string;
  draftScriptCopied(file: string): string;
  draftWithoutScript(file: string): string;
  draftSummary(
    detail: 'full' | 'digest',
    parts: number,
    sections: number,
    placed: number,
    figures: number,
  ): string;
  draftIssues(count: number): string;
  draftLeftOut(count: number): string;
  draftIssue(line: number, message: string): string;
  draftMore(count: number): string;

  checkHelp: string;
  checkWhich: string;
  checkSource: string;
  checkOneInput: string;
  checkNoPage(file: string): string;
  checkError(what: string): string;
  checkWarning(what: string): string;
  checkInfo(what: string): string;
  checkInReport: string;
  checkPlace(line: number, text: string): string;
  checkNotShown(count: number): string;
  checkSummary(figures: number, matched: number, errors: number, warnings: number, notes: number): string;
}

/** At most this many names in one message. */
const shown = 5;

function list(names: readonly string[], separator: string, more: (count: number) => string): string {
  const rest = names.length - shown;
  return names.slice(0, shown).join(separator) + (rest > 0 ? more(rest) : '');
}

const joined = (names: readonly string[]) => list(names, '、', (count) => `，另有 ${count} 个`);
const listed = (names: readonly string[]) => list(names, ', ', (count) => ` and ${count} more`);

/** The command that installs packages for the program, itself among them: run by npx alone it finds none of a project. */
const installing = (names: readonly string[]) =>
  `npm install --save-dev work-report-elements ${names.join(' ')}`;

const zh: Messages = {
  usage: `用法：npx work-report-elements <命令> [选项]

命令：
  new 文件夹                     建一个双击就能打开的文件夹，照着改
  draft 报告.txt -o 页面.html   把报告的文字排成页面初稿
  check 页面.html --source 报告.txt   对照报告，核对页面上的数据、名称和文字
  render 页面.html -o 文件       把报告页面写成长图、切图、PDF、静态网页、公众号片段或 SVG
  preview 页面.html              在浏览器里看页面，改动后自动刷新

选项：
  -h, --help      显示帮助（命令之后：该命令的帮助）
      --version   显示版本
      --lang en   以英文显示信息
      --debug     出错时显示详细的调用过程
`,
  unknownCommand: (name) => `没有“${name}”这个命令。用 npx work-report-elements --help 查看可用的命令。`,
  unknownOption: (name) => `没有 ${name} 这个选项。加 --help 查看可用的选项。`,
  missingValue: (name) => `${name} 后面要写值。加 --help 查看写法。`,
  needlessValue: (name) => `${name} 后面不写值。`,
  badNumber: (name, value, min, max) => `${name} 要写 ${min} 到 ${max} 的整数，现在是“${value}”。`,
  badChoice: (name, value, choices) => `${name} 要写 ${choices.join('、')} 之一，现在是“${value}”。`,
  error: (message) => `错误：${message}`,
  warning: (message) => `注意：${message}`,
  unexpected: (message) => `意外的错误：${message}\n加 --debug 重新运行可看到详细的调用过程。`,
  interrupted: '已中断。',
  moduleMissing: (names) => `缺少这个命令所需的组件 ${names.join('、')}。请运行：${installing(names)}`,
  browserMissing:
    '没有找到浏览器。请安装 Chrome、Edge 或 Chromium；或用 --browser 路径（或环境变量 CHROME_PATH）指明已有的浏览器；' +
    `x64 Linux 上也可以运行：${installing(['@sparticuz/chromium', ...fontPackages])}`,
  browserNotAt: (path) =>
    `${path} 没有浏览器。请检查 --browser 或环境变量 CHROME_PATH 写的路径，或去掉它以自动查找。`,
  browserFailed: (message) =>
    `浏览器无法启动：${message}\n请用 --browser 指明另一个 Chrome、Edge 或 Chromium。`,
  browserGone: '浏览器中途退出，没有完成。内存不足时会这样；请关闭其他程序后再试。',
  browserWithoutSandbox:
    '浏览器在这台电脑上建不起沙箱，无法启动。请在系统里允许它（Linux：内核的 user namespaces，或 AppArmor 对它的限制），' +
    `或者改用自带的浏览器：${installing(['@sparticuz/chromium', ...fontPackages])}`,
  cacheUnusable: (folders) =>
    `没有可以放浏览器的私有目录：${joined(folders)} 都不能用（要能写，属于当前用户，权限为 700）。请改好其中一个，或用环境变量 XDG_CACHE_HOME 指明另一处。`,
  fontsMissing:
    '没有安装中文字体组件，用系统字体代替。要让各台机器上的字形一致，请运行：' + installing(fontPackages),

  renderHelp: `用法：npx work-report-elements render 页面.html -o 文件 [选项]

用浏览器打开页面，把其中的报告写成文件，种类看文件名的结尾：
  .png .jpg .webp   一张长图；加 --slice 切成几张，只在块与块之间切，各附一份 .txt 供读屏使用；
                    替代文字和全文也写在图片文件里
  .pdf              文字可选可搜，有书签
  .html             一个文件的静态网页，没有脚本，不联网；加 --wechat 则是可粘贴到公众号的片段
  .svg              一个图（--only）
页面写 - 表示从标准输入读取，文件写 - 表示写到标准输出（PNG）。

选项：
  -o, --output 文件     写到哪里。写完整之后才会替换已有的文件
      --width 像素      图片的宽度，320 到 4320，默认 1080
      --slice 像素      切图，每张不高于这么多，200 到 60000
      --max-bytes 大小  每个图片文件的上限，如 900kb、10mb；超过时逐步减色或降质量，并说明
      --for 渠道        按渠道定宽度、切图和大小：wechat、weibo、xiaohongshu、h5
      --wechat          写公众号片段（.html）
      --paper 纸张      PDF 的纸张：a4（默认）、a3、newspaper（对开）、long（一整页）
      --only 选择器     只画这一个（.svg），如 wr-flow
      --theme 名称      改用配色 vermilion、jade 或 azure
      --browser 路径    使用指定的 Chrome、Edge 或 Chromium
      --timeout 秒      全部工作最多用多久，默认 120
      --allow-remote    允许页面访问网络（默认不允许）
      --lang en         以英文显示信息
      --debug           出错时显示详细的调用过程
`,
  renderWhich: '请写明一个要画的页面：npx work-report-elements render 页面.html -o 文件',
  renderWhere: '请用 -o 写明写到哪个文件：npx work-report-elements render 页面.html -o 文件',
  renderKind: (file) =>
    `${file} 的格式还不能写，请用以 .png、.jpg、.webp、.pdf、.html 或 .svg 结尾的文件名。`,
  pageMissing: (file) => `找不到页面 ${file}。请检查文件名。`,
  pageUnreadable: (file, reason) => `无法读取页面 ${file}：${reason}`,
  pageWithoutReport: (file) => `${file} 里没有 <wr-report>。请把报告的内容写在 <wr-report> 之内。`,
  pageWithoutScript: (files) =>
    `页面的脚本没有加载：${joined(files)}。请检查 <script src> 的路径：脚本要放在页面所在的目录里，或用本组件包自带的 dist。`,
  pageNotReady: (seconds) =>
    `等了 ${seconds} 秒，页面仍未画好。请检查页面是否加载了 work-report-elements 的脚本，或用 --timeout 延长等待。`,
  outOfTime: (seconds) =>
    `${seconds} 秒内没有完成，没有写出文件。报告很长时，请用 --timeout 延长；短报告也这样时，请检查页面的脚本是否停不下来。`,
  pageNotDrawn: (reason) =>
    `报告没有画成：${reason}。没有写出文件。请在浏览器里打开页面，按控制台的提示修好。`,
  pageLeft: '页面在画的时候自己转走、关闭或换掉了报告，没有写出文件。请去掉页面里这样做的脚本，再试一次。',
  pageCrashed: '页面用的内存太多，浏览器放弃了它，没有写出文件。请关闭其他程序后再试，或把报告分成几个页面。',
  pageLeadsOn: (file, target) => `${file} 还没有报告就要转到 ${target}。请直接画那个页面，或去掉跳转。`,
  pageEmpty: '报告没有内容，没有可画的。',
  reportTooTall: (height, most) =>
    `报告有 ${height} 像素高，一次最多画 ${most} 像素。请把 --width 改小，或把报告分成几个页面。`,
  pageScriptFailed: (message) => `页面里的脚本出错：${message}`,
  fontsUnreadable: (names) =>
    `读不出页面里的字体：${names.join('、')}。没有写出文件。请检查 @font-face 里的文件是否存在、完好，或去掉这个字体。`,
  pageScriptFatal: (message) =>
    `页面里的脚本出错：${message}。没有写出文件。请在浏览器里打开页面，按控制台的提示修好。`,
  pageSays: (message) => `页面提示：${message}`,
  dialogsDismissed: (words) => `页面弹出了对话框，已按“取消”关闭：${joined(words)}`,
  departuresRefused: (targets) =>
    `页面要转到别处（meta refresh 或脚本），没有跟去，画的是它自己：${joined(targets)}`,
  remoteBlocked: (urls) =>
    `没有访问网络，页面要求的这些内容不在图上（加 --allow-remote 可放行）：${joined(urls)}`,
  imagesRefused: (urls) =>
    `报告里的图片在网上，没有去取：${joined(urls)}。没有写出文件。请把图片存到页面所在的目录，或加 --allow-remote 放行。`,
  imagesMissing: (files) =>
    `报告里的图片没有显示出来：${joined(files)}。没有写出文件。请检查文件名；图片要完好，放在页面所在的目录里。`,
  outsideBlocked: (files) => `没有读取页面目录以外的文件：${joined(files)}。请把它们放进页面所在的目录。`,
  fileNotLoaded: (files) => `这些文件没有加载：${joined(files)}`,
  outputUnwritable: (file, reason) => `无法写入 ${file}：${reason}`,
  outputIsInput: (output, input) =>
    `${output === '-' ? '标准输出' : output} 就是要读的 ${input === '-' ? '标准输入' : input}，没有改动。请用 -o 写另一个文件名。`,
  standardOutput: '标准输出',
  startingBrowser: '正在启动浏览器',
  waitingForPage: '正在等待页面画好',
  takingPicture: (done, all) => `正在拍摄 ${done}/${all}`,
  encodingPicture: (done, all) => `正在压缩图片 ${done}/${all}`,
  pictureWritten: (file, width, height) => `已写出 ${file}（${width} × ${height} 像素）`,
  badBytes: (value) => `--max-bytes 要写大小，如 900kb、10mb，至少 10kb，现在是“${value}”。`,
  staticWritten: (file, bytes) => `已写出 ${file}（${bytes}，没有脚本，不联网，文字用读者电脑上的字体）`,
  fileWritten: (file, bytes) => `已写出 ${file}（${bytes}）`,
  wechatWritten: (file, characters, limit) =>
    `已写出 ${file}（${characters} 字符，公众号上限 ${limit}；图片按上传后的地址计）`,
  wechatSeveral: (count) => `全文超过公众号一篇的字数上限，分成了 ${count} 段，一段一行。`,
  wechatTooLong: (file, characters, limit) =>
    `${file} 有 ${characters} 字符，超过公众号上限 ${limit}，而其中只有一节，不能再分。请把这一节分成几节。`,
  printing: '正在打印',
  pdfFailed: (reason) =>
    `浏览器没有打印成：${reason}。没有写出文件。报告很长时，请改用 --paper a4，或把报告分成几个页面。`,
  pdfUntagged:
    '这个浏览器写的 PDF 没有供读屏软件使用的结构和书签。请用 --browser 指明完整的 Chrome、Edge 或 Chromium。',
  previewHelp: `用法：npx work-report-elements preview 页面.html [--port 端口]

在本机的浏览器里看页面，文件一改就自动刷新。写文件夹，则列出其中的页面。只有这台电脑能打开，不联网。按 Ctrl+C 结束。

选项：
      --port 端口   固定用这个端口，1 到 65535；不写则自动选一个空闲的
      --lang en     以英文显示信息
      --debug       出错时显示详细的调用过程
`,
  previewWhich: '请写明一个要看的页面：npx work-report-elements preview 页面.html',
  previewAt: (url) => `请在浏览器里打开 ${url} （按 Ctrl+C 结束）`,
  previewNothing: (path) => `没有 ${path}`,
  previewPages: (path) => `${path} 里的页面`,
  previewNoPages: (path) => `${path} 里没有页面`,
  previewUnwatched: '无法察觉文件的改动（文件夹里的文件可能太多），改动后请自己刷新。',
  portTaken: (port) => `端口 ${port} 已被占用，或不许使用。请换一个 --port，或不写它。`,
  svgNeedsOnly: 'SVG 只画一个图。请用 --only 写明是哪一个，如 --only wr-flow。',
  badSelector: (selector) =>
    `--only 要写 CSS 选择器，如 wr-flow 或 "wr-flow:nth-of-type(2)"，现在是“${selector}”。`,
  onlyMissing: (selector) => `报告里没有可画的“${selector}”。请检查 --only 写的选择器。`,
  slicesNeedName: '切图有好几个文件，不能写到标准输出。请用 -o 写一个文件名，如 -o 图片.png。',
  onlyForPictures: (option) => `${option} 只用于图片（.png、.jpg、.webp）。`,
  onlyFor: (option, format) => `${option} 只用于 ${format} 文件。`,
  tooTall: (file, height, tallest) =>
    `${file} 高 ${height} 像素，这种格式最高只能存 ${tallest} 像素。请改用 .png，或加 --slice 切成几张。`,
  tooLarge: (file, smallest, allowed) =>
    `${file} 压到最低质量仍有 ${smallest}，超过 ${allowed}。请把 --slice 或 --width 改小，或改用 .jpg。`,
  stepped: (file, loss, bytes) => `为不超过 --max-bytes，${file} ${loss}，现为 ${bytes}`,
  lossQuality: (quality) => `质量降到 ${quality}`,
  lossColours: (colours) => `减到 ${colours} 色`,
  lossText: '文字部分减到 256 色，画景保持真彩',
  blocksCut: (names) => `这些块比一张切图还高，只能从中间切开（切在行与行之间）：${joined(names)}`,
  staleSlices: (files) => `这些是以前的切图，这次没有写，已不属于这份报告：${joined(files)}`,

  newHelp: `用法：npx work-report-elements new 文件夹 [选项]

建一个文件夹：页面、画页面的脚本、导出用的脚本和使用说明。双击页面即可打开，不需要网络。
已有内容的文件夹不会动。

选项：
      --theme 名称      配色 vermilion、jade 或 azure，默认 vermilion
      --fonts           把思源宋体和思源黑体也放进去（约 12 MB），各台电脑字形一致
      --lang en         以英文显示信息
      --debug           出错时显示详细的调用过程
`,
  newWhich: '请写明一个文件夹：npx work-report-elements new 文件夹',
  newTaken: (folder) => `${folder} 已经有内容，没有改动。请换一个名字。`,
  newWritten: (folder) => `已建好 ${folder}`,
  newNext: (file) => `双击 ${file} 打开；怎么改，见旁边的“使用说明.md”。`,

  draftHelp: `用法：npx work-report-elements draft 报告.txt [-o 页面.html] [选项]

把报告的文字排成一张页面的初稿：部分、章节、数据、清单都已分好，可以接着改。报告可以是 .txt、.md 或 .docx，
写 - 表示从标准输入读取；不写 -o 时页面写到标准输出。

选项：
  -o, --output 文件     页面（.html）。绘制页面的脚本会放在它旁边，双击即可打开
      --theme 名称      配色 vermilion、jade 或 azure，默认 vermilion
      --force           替换已有的、内容不同的页面（默认不动它）
      --detail 详略     full 收入每一句话；digest 只收标题、数据、清单和领句。不写时 4000 字以内为 full，超过为 digest
      --lang en         以英文显示信息
      --debug           出错时显示详细的调用过程
`,
  draftWhich: '请写明一份报告：npx work-report-elements draft 报告.txt -o 页面.html',
  reportMissing: (file) => `找不到报告 ${file}。请检查文件名。`,
  reportUnreadable: (file, reason) => `无法读取报告 ${file}：${reason}`,
  fileTooLarge: (file, megabytes) =>
    `${file === '-' ? '标准输入' : file} 太大：报告和页面都不超过 ${megabytes} MB。请确认是不是给错了文件。`,
  wordTooLarge: (file, megabytes) =>
    `${file} 解压后太大，文字部分超过 ${megabytes} MB。请确认是不是给错了文件。`,
  reportEmpty: (file) => `${file === '-' ? '标准输入' : file} 里没有文字，没有可以排版的内容。`,
  reportBinary: (file) => `${file} 不是文字文件。请给出 .txt、.md 或 .docx；PDF 和图片请先转成文字。`,
  reportOldWord: (file) => `${file} 是旧版 Word（.doc）文件。请在 Word 或 WPS 里另存为 .docx 再试。`,
  reportBrokenWord: (file) => `${file} 不是完好的 .docx 文件。请在 Word 或 WPS 里打开并另存一次再试。`,
  reportEncoding: (file) => `认不出 ${file} 的文字编码。请另存为 UTF-8 再试。`,
  draftExists: (file) =>
    `${file} 已经存在，内容与初稿不同，没有改动。请换一个文件名；确定要用初稿替换它，加 --force。`,
  draftWritten: (file) => `已写出 ${file}`,
  draftScriptCopied: (file) => `绘制页面的脚本 ${file} 已放在页面旁边，请和页面放在一起。`,
  draftWithoutScript: (file) => `页面旁边没有 ${file}，打开页面前请把它放到页面所在的目录。`,
  draftSummary: (detail, parts, sections, placed, figures) =>
    `${detail === 'full' ? '全文' : '摘要'}：${parts} 个部分，${sections} 节；原文 ${figures} 个数据，` +
    `${placed} 个已排成数字，${figures - placed} 个${detail === 'full' ? '留在句子里' : '没有单独排出'}。`,
  draftIssues: (count) => `请看原文这 ${count} 处：`,
  draftLeftOut: (count) => `摘要没有收入的 ${count} 段（加 --detail full 可全部收入）：`,
  draftIssue: (line, message) => `  第 ${line} 行　${message}`,
  draftMore: (count) => `  另有 ${count} 处。`,

  checkHelp: `用法：npx work-report-elements check 页面.html --source 报告.txt [选项]

对照报告，核对页面上的每个数据、书名和引号里的名称、每一句话：数值、单位、约数，以及数据旁边的说明文字。
只核对，不改动任何文件。页面或报告写 - 表示从标准输入读取。

选项：
  -s, --source 文件     报告（.txt、.md 或 .docx），必须写明
      --format 格式     text 逐条列出（默认）；json 供程序读取；html 三审三校用的审校单，可打印签字
  -o, --output 文件     写到文件；不写时写到标准输出
      --lang en         以英文显示信息
      --debug           出错时显示详细的调用过程

退出状态：0 没有错误；1 有错误；2 命令写法不对。
`,
  checkWhich: '请写明一个要核对的页面：npx work-report-elements check 页面.html --source 报告.txt',
  checkSource: '请用 --source 写明要对照的报告：npx work-report-elements check 页面.html --source 报告.txt',
  checkOneInput: '页面和报告不能都从标准输入读取，请写明其中一个的文件名。',
  checkNoPage: (file) => `${file} 不是网页。请写明页面（.html），报告用 --source 写。`,
  checkError: (what) => `错误　${what}`,
  checkWarning: (what) => `请判断　${what}`,
  checkInfo: (what) => `提示　${what}`,
  checkInReport: '原文',
  checkPlace: (line, text) => `原文第 ${line} 行：${text}`,
  checkNotShown: (count) => `原文另有 ${count} 个数据没有放到页面上（--format json 可看全部）。`,
  checkSummary: (figures, matched, errors, warnings, notes) =>
    `页面上 ${figures} 个数据，${matched} 个与原文一致；` +
    (errors ? `${errors} 处错误` : '没有错误') +
    (warnings ? `，${warnings} 处请编辑判断` : '') +
    (notes ? `，${notes} 处提示` : '') +
    '。',
};

const en: Messages = {
  usage: `Usage: npx work-report-elements <command> [options]

Commands:
  new FOLDER                    write a folder to begin with, which opens by double click
  draft REPORT.txt -o PAGE.html  turn the text of a report into the draft of a page
  check PAGE.html --source REPORT.txt  check figures, names and sentences of a page against its report
  render PAGE.html -o FILE      write the report of a page as picture, slices, PDF, static page, WeChat article or SVG
  preview PAGE.html             look at a page, anew whenever it changes

Options:
  -h, --help      show help (after a command: the help of that command)
      --version   show the version
      --lang en   speak English (default: zh)
      --debug     show the call stack of errors
`,
  unknownCommand: (name) => `There is no command "${name}". See npx work-report-elements --help --lang en.`,
  unknownOption: (name) => `There is no option ${name}. Add --help to see the options.`,
  missingValue: (name) => `${name} needs a value. Add --help to see how to write it.`,
  needlessValue: (name) => `${name} takes no value.`,
  badNumber: (name, value, min, max) => `${name} takes a whole number from ${min} to ${max}, not "${value}".`,
  badChoice: (name, value, choices) => `${name} takes one of ${choices.join(', ')}, not "${value}".`,
  error: (message) => `Error: ${message}`,
  warning: (message) => `Note: ${message}`,
  unexpected: (message) => `Unexpected error: ${message}\nRun it again with --debug to see the call stack.`,
  interrupted: 'Interrupted.',
  moduleMissing: (names) => `This command needs ${names.join(', ')}. Run: ${installing(names)}`,
  browserMissing:
    'No browser was found. Install Chrome, Edge or Chromium; or name one with --browser PATH (or the environment ' +
    'variable CHROME_PATH); on x64 Linux you can also run: ' +
    installing(['@sparticuz/chromium', ...fontPackages]),
  browserNotAt: (path) =>
    `There is no browser at ${path}. Check the path in --browser or CHROME_PATH, or leave it out to search for one.`,
  browserFailed: (message) =>
    `The browser does not start: ${message}\nName another Chrome, Edge or Chromium with --browser.`,
  browserGone:
    'The browser quit before the work was done. This happens when memory is short: close other programs and try again.',
  browserWithoutSandbox:
    'The browser cannot set up its sandbox on this computer and does not start. Allow it in the system (Linux: user ' +
    'namespaces of the kernel, or what AppArmor keeps it from), or use the packaged browser: ' +
    installing(['@sparticuz/chromium', ...fontPackages]),
  cacheUnusable: (folders) =>
    `There is no private folder to keep the browser in: ${listed(folders)} cannot be used (it must be writable, belong to the ` +
    'user and have mode 700). Mend one, or name another place with the environment variable XDG_CACHE_HOME.',
  fontsMissing:
    'The Chinese font packages are not installed; system fonts serve. For the same letters on every machine run: ' +
    installing(fontPackages),

  renderHelp: `Usage: npx work-report-elements render PAGE.html -o FILE [options]

Opens the page in a browser and writes its report. The ending of FILE says what:
  .png .jpg .webp   one long picture; with --slice several, cut between blocks, each with a .txt for screen readers;
                    alternative text and all words are also inside the picture file
  .pdf              text that can be selected and searched, with an outline
  .html             a static page in one file: no script, no request; with --wechat a fragment for a WeChat article
  .svg              one diagram (--only)
PAGE may be - for standard input, FILE may be - for standard output (PNG).

Options:
  -o, --output FILE     where to write; an existing file is replaced once the new one is complete
      --width PIXELS    how wide the picture is, 320 to 4320, by default 1080
      --slice PIXELS    cut into pictures no taller than this, 200 to 60000
      --max-bytes SIZE  the largest picture file, such as 900kb or 10mb; colours or quality fall step by step, and it says so
      --for CHANNEL     width, slices and size for wechat, weibo, xiaohongshu or h5
      --wechat          write the fragment for a WeChat article (.html)
      --paper PAPER     of a PDF: a4 (default), a3, newspaper (broadsheet) or long (one page)
      --only SELECTOR   draw this element only (.svg), such as wr-flow
      --theme NAME      draw in vermilion, jade or azure instead
      --browser PATH    use this Chrome, Edge or Chromium
      --timeout SECONDS how long all of it may take, by default 120
      --allow-remote    let the page use the network (by default it may not)
      --lang en         speak English (default: zh)
      --debug           show the call stack of errors
`,
  renderWhich: 'Name one page to draw: npx work-report-elements render PAGE.html -o FILE',
  renderWhere: 'Say with -o where to write: npx work-report-elements render PAGE.html -o FILE',
  renderKind: (file) =>
    `${file}: this format cannot be written; use a name that ends in .png, .jpg, .webp, .pdf, .html or .svg.`,
  pageMissing: (file) => `There is no page ${file}. Check the name.`,
  pageUnreadable: (file, reason) => `The page ${file} cannot be read: ${reason}`,
  pageWithoutReport: (file) =>
    `${file} holds no <wr-report>. Put the content of the report inside <wr-report>.`,
  pageWithoutScript: (files) =>
    `The script of the page did not load: ${listed(files)}. Check the path in <script src>: the script must lie in ` +
    'the folder of the page, or be the one in the dist folder of this package.',
  pageNotReady: (seconds) =>
    `The page was not ready after ${seconds} s. Check that it loads the script of work-report-elements, or wait ` +
    'longer with --timeout.',
  outOfTime: (seconds) =>
    `Not done after ${seconds} s; nothing was written. Allow a long report more with --timeout; for a short one see whether a ` +
    'script of the page never ends.',
  pageNotDrawn: (reason) =>
    `The report could not draw: ${reason}. Nothing was written. Open the page in a browser and see its console.`,
  pageLeft:
    'The page went elsewhere, closed or replaced its report while it was drawn; nothing was written. Take out the script that ' +
    'does so, and try again.',
  pageCrashed:
    'The page needed too much memory and the browser gave it up; nothing was written. Close other programs and try again, or ' +
    'part the report into several pages.',
  pageLeadsOn: (file, target) =>
    `${file} goes on to ${target} before it has a report. Draw that page instead, or take the redirection out.`,
  pageEmpty: 'The report has no content: there is nothing to draw.',
  reportTooTall: (height, most) =>
    `The report is ${height} pixels tall; at most ${most} can be drawn at once. Lower --width, or part the report into several pages.`,
  pageScriptFailed: (message) => `A script of the page failed: ${message}`,
  fontsUnreadable: (names) =>
    `Cannot read a font of the page: ${names.join(', ')}. Nothing was written. See that the files in @font-face exist and are whole, or leave the font out.`,
  pageScriptFatal: (message) =>
    `A script of the page failed: ${message}. Nothing was written. Open the page in a browser and see its console.`,
  pageSays: (message) => `The page says: ${message}`,
  dialogsDismissed: (words) => `The page opened dialogs, which were cancelled: ${listed(words)}`,
  departuresRefused: (targets) =>
    `The page wanted to go elsewhere (meta refresh or a script) and was drawn itself: ${listed(targets)}`,
  remoteBlocked: (urls) =>
    `The network was not used, so these are missing in the picture (--allow-remote lets them through): ${listed(urls)}`,
  imagesRefused: (urls) =>
    `Images of the report lie on the network, which was not used: ${listed(urls)}. Nothing was written. Save them beside the page, or add --allow-remote.`,
  imagesMissing: (files) =>
    `Images of the report do not show: ${listed(files)}. Nothing was written. Check their names; they must be whole and lie in ` +
    'the folder of the page.',
  outsideBlocked: (files) =>
    `Files outside the folder of the page were not read: ${listed(files)}. Move them into that folder.`,
  fileNotLoaded: (files) => `These files did not load: ${listed(files)}`,
  outputUnwritable: (file, reason) => `${file} cannot be written: ${reason}`,
  outputIsInput: (output, input) =>
    `${output === '-' ? 'Standard output' : output} is the same file as ${input === '-' ? 'standard input' : input}, which was left as it is. Name another file with -o.`,
  standardOutput: 'standard output',
  startingBrowser: 'Starting the browser',
  waitingForPage: 'Waiting for the page',
  takingPicture: (done, all) => `Taking pictures ${done}/${all}`,
  encodingPicture: (done, all) => `Encoding pictures ${done}/${all}`,
  pictureWritten: (file, width, height) => `Wrote ${file} (${width} × ${height} pixels)`,
  badBytes: (value) => `--max-bytes takes a size such as 900kb or 10mb, at least 10kb, not "${value}".`,
  staticWritten: (file, bytes) =>
    `Wrote ${file} (${bytes}; no script, no request, in the fonts of the reader's computer)`,
  fileWritten: (file, bytes) => `Wrote ${file} (${bytes})`,
  wechatWritten: (file, characters, limit) =>
    `Wrote ${file} (${characters} characters, of WeChat's ${limit}; pictures count as their addresses once uploaded)`,
  wechatSeveral: (count) => `The report is longer than one WeChat article takes: ${count} parts, one a line.`,
  wechatTooLong: (file, characters, limit) =>
    `${file} has ${characters} characters, more than WeChat's ${limit}, and is one section: part it into several.`,
  printing: 'Printing',
  pdfFailed: (reason) =>
    `The browser did not print: ${reason}. Nothing was written. For a long report use --paper a4, or part it into several pages.`,
  pdfUntagged:
    'This browser writes PDF without structure for screen readers and without an outline. Name a full Chrome, Edge or ' +
    'Chromium with --browser.',
  previewHelp: `Usage: npx work-report-elements preview PAGE.html [--port N]

Shows the page in a browser of this computer, and again whenever a file changes; of a folder, the list of its pages.
Nobody else can open it, and it needs no network. Ctrl+C ends it.

Options:
      --port N      use this port, 1 to 65535; without it a free one is chosen
      --lang en     speak English (default: zh)
      --debug       show the call stack of errors
`,
  previewWhich: 'Name one page to look at: npx work-report-elements preview PAGE.html',
  previewAt: (url) => `Open ${url} in a browser (Ctrl+C ends)`,
  previewNothing: (path) => `There is no ${path}`,
  previewPages: (path) => `Pages in ${path}`,
  previewNoPages: (path) => `No pages in ${path}`,
  previewUnwatched: 'Changes of files cannot be noticed (the folder may hold too many): reload by yourself.',
  portTaken: (port) => `Port ${port} is taken or not allowed. Choose another --port, or leave it out.`,
  svgNeedsOnly: 'An SVG holds one diagram: say which with --only, such as --only wr-flow.',
  badSelector: (selector) =>
    `--only takes a CSS selector such as wr-flow or "wr-flow:nth-of-type(2)", not "${selector}".`,
  onlyMissing: (selector) =>
    `The report holds nothing to draw that is "${selector}". Check the selector in --only.`,
  slicesNeedName:
    'Slices are several files and cannot go to standard output: give a name such as -o picture.png.',
  onlyForPictures: (option) => `${option} is for pictures only (.png, .jpg, .webp).`,
  onlyFor: (option, format) => `${option} is for ${format} files only.`,
  tooTall: (file, height, tallest) =>
    `${file} is ${height} pixels tall; this format holds at most ${tallest}. Use .png, or cut it with --slice.`,
  tooLarge: (file, smallest, allowed) =>
    `${file} has ${smallest} even in the lowest quality, more than ${allowed}. Lower --slice or --width, or use .jpg.`,
  stepped: (file, loss, bytes) => `To stay within --max-bytes, ${file}: ${loss}; now ${bytes}`,
  lossQuality: (quality) => `quality lowered to ${quality}`,
  lossColours: (colours) => `reduced to ${colours} colours`,
  lossText: 'text reduced to 256 colours, scenery in true colour',
  blocksCut: (names) =>
    `These blocks are taller than a slice and had to be cut (between their lines): ${listed(names)}`,
  staleSlices: (files) =>
    `These slices are of an earlier run, were not written this time, and no longer belong to the report: ${listed(files)}`,

  newHelp: `Usage: npx work-report-elements new FOLDER [options]

Writes a folder: a page, the script that draws it, the script of its export buttons, and a guide in Chinese. The page
opens by double click, without a network. A folder that holds anything is left alone.

Options:
      --theme NAME      vermilion (default), jade or azure
      --fonts           puts Noto Serif SC and Noto Sans SC into it as well (about 12 MB): the same letters everywhere
      --lang en         speak English
      --debug           show the call stack of errors
`,
  newWhich: 'Name one folder: npx work-report-elements new FOLDER',
  newTaken: (folder) => `${folder} is not empty and was left as it is. Choose another name.`,
  newWritten: (folder) => `Wrote ${folder}`,
  newNext: (file) => `Open ${file} by double click; the guide beside it says how to go on.`,

  draftHelp: `Usage: npx work-report-elements draft REPORT.txt [-o PAGE.html] [options]

Turns the text of a report into the draft of a page, parts, sections, figures and lists told apart, to go on with.
REPORT is a .txt, .md or .docx file, or - for standard input; without -o the page goes to standard output.

Options:
  -o, --output FILE     the page (.html); the script that draws it is put beside it, so that it opens by double click
      --theme NAME      vermilion, jade or azure, by default vermilion
      --force           replace a page that is there and differs (by default it is left alone)
      --detail HOW      full holds every sentence, digest only headings, figures, lists and leads; by default full up
                        to 4000 characters, digest above
      --lang en         speak English (default: zh)
      --debug           show the call stack of errors
`,
  draftWhich: 'Name one report: npx work-report-elements draft REPORT.txt -o PAGE.html',
  reportMissing: (file) => `There is no report ${file}. Check the name.`,
  reportUnreadable: (file, reason) => `The report ${file} cannot be read: ${reason}`,
  fileTooLarge: (file, megabytes) =>
    `${file === '-' ? 'Standard input' : file} is too large: reports and pages have at most ${megabytes} MB. Is it the right file?`,
  wordTooLarge: (file, megabytes) =>
    `The text of ${file} unpacks to more than ${megabytes} MB. Is it the right file?`,
  reportEmpty: (file) =>
    `${file === '-' ? 'Standard input' : file} holds no text: there is nothing to lay out.`,
  reportBinary: (file) =>
    `${file} is no text file. Give a .txt, .md or .docx file; turn PDF files and pictures into text first.`,
  reportOldWord: (file) =>
    `${file} is an old Word file (.doc). Save it as .docx in Word or WPS and try again.`,
  reportBrokenWord: (file) =>
    `${file} is no sound .docx file. Open it in Word or WPS, save it once more and try again.`,
  reportEncoding: (file) => `The encoding of ${file} is unknown. Save it as UTF-8 and try again.`,
  draftExists: (file) =>
    `${file} exists, differs from the draft and was left as it is. Choose another name, or replace it with --force.`,
  draftWritten: (file) => `Wrote ${file}`,
  draftScriptCopied: (file) =>
    `The script that draws the page, ${file}, was put beside it: keep the two together.`,
  draftWithoutScript: (file) =>
    `${file} is not beside the page: put it into the folder of the page before opening it.`,
  draftSummary: (detail, parts, sections, placed, figures) =>
    `${detail}: ${parts} parts, ${sections} sections; of ${figures} figures in the text ${placed} are set as figures, ` +
    `${figures - placed} ${detail === 'full' ? 'stay in their sentences' : 'are not set apart'}.`,
  draftIssues: (count) => `Look at these ${count} places in the text:`,
  draftLeftOut: (count) => `${count} passages are not in the digest (--detail full holds all):`,
  draftIssue: (line, message) => `  line ${line}: ${message}`,
  draftMore: (count) => `  and ${count} more.`,

  checkHelp: `Usage: npx work-report-elements check PAGE.html --source REPORT.txt [options]

Checks every figure of a page against its report (value, unit, approximation and the words it stands with), every
quoted name and every sentence. Changes no file. - for the page or the report reads standard input.
What is found is told in Chinese, the language of the page.

Options:
  -s, --source FILE     the report (.txt, .md or .docx); required
      --format FORMAT   text, one finding after the other (default); json for programs; html, a proof sheet to print and sign
  -o, --output FILE     write to a file instead of standard output
      --lang en         speak English
      --debug           show the call stack of errors

Exit status: 0 no error found; 1 errors found; 2 wrong usage.
`,
  checkWhich: 'Name one page to check: npx work-report-elements check PAGE.html --source REPORT.txt',
  checkSource: 'Name the report with --source: npx work-report-elements check PAGE.html --source REPORT.txt',
  checkOneInput: 'Page and report cannot both come from standard input: name one of them.',
  checkNoPage: (file) => `${file} is not a web page. Name the page (.html); the report goes with --source.`,
  checkError: (what) => `error: ${what}`,
  checkWarning: (what) => `warning: ${what}`,
  checkInfo: (what) => `note: ${what}`,
  checkInReport: 'in the report',
  checkPlace: (line, text) => `line ${line} of the report: ${text}`,
  checkNotShown: (count) =>
    `${count} more figures of the report are not on the page (--format json lists them).`,
  checkSummary: (figures, matched, errors, warnings, notes) =>
    `${figures} figures on the page, ${matched} as in the report; ` +
    `${errors} errors, ${warnings} warnings, ${notes} notes.`,
};

export const languages = {zh, en};
export type Language = keyof typeof languages;
