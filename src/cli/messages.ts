// Everything the command line says, in Chinese and in English. A message says what happened and what to do.

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
  pageEmpty: string;
  pageScriptFailed(message: string): string;
  pageSays(message: string): string;
  remoteBlocked(urls: readonly string[]): string;
  outsideBlocked(files: readonly string[]): string;
  fileNotLoaded(files: readonly string[]): string;
  outputUnwritable(file: string, reason: string): string;
  startingBrowser: string;
  waitingForPage: string;
  takingPicture(done: number, all: number): string;
  joiningPicture: string;
  pictureWritten(file: string, width: number, height: number): string;
}

/** At most this many names in one message. */
const shown = 5;

function list(names: readonly string[], separator: string, more: (count: number) => string): string {
  const rest = names.length - shown;
  return names.slice(0, shown).join(separator) + (rest > 0 ? more(rest) : '');
}

const joined = (names: readonly string[]) => list(names, '、', (count) => `，另有 ${count} 个`);
const listed = (names: readonly string[]) => list(names, ', ', (count) => ` and ${count} more`);

const zh: Messages = {
  usage: `用法：work-report <命令> [选项]

命令：
  render 页面.html -o 图片.png   把报告页面画成一张长图

选项：
  -h, --help      显示帮助（命令之后：该命令的帮助）
      --version   显示版本
      --lang en   以英文显示信息
      --debug     出错时显示详细的调用过程
`,
  unknownCommand: (name) => `没有“${name}”这个命令。用 work-report --help 查看可用的命令。`,
  unknownOption: (name) => `没有 ${name} 这个选项。加 --help 查看可用的选项。`,
  missingValue: (name) => `${name} 后面要写值。加 --help 查看写法。`,
  needlessValue: (name) => `${name} 后面不写值。`,
  badNumber: (name, value, min, max) => `${name} 要写 ${min} 到 ${max} 的整数，现在是“${value}”。`,
  badChoice: (name, value, choices) => `${name} 要写 ${choices.join('、')} 之一，现在是“${value}”。`,
  error: (message) => `错误：${message}`,
  warning: (message) => `注意：${message}`,
  unexpected: (message) => `意外的错误：${message}\n加 --debug 重新运行可看到详细的调用过程。`,
  interrupted: '已中断。',
  moduleMissing: (names) =>
    `缺少这个命令所需的组件 ${names.join('、')}。请运行：npm install --save-dev ${names.join(' ')}`,
  browserMissing:
    '没有找到浏览器。请安装 Chrome、Edge 或 Chromium；或用 --browser 路径（或环境变量 CHROME_PATH）指明已有的浏览器；' +
    'x64 Linux 上也可以运行：npm install --save-dev @sparticuz/chromium',
  browserNotAt: (path) =>
    `${path} 没有浏览器。请检查 --browser 或环境变量 CHROME_PATH 写的路径，或去掉它以自动查找。`,
  browserFailed: (message) =>
    `浏览器无法启动：${message}\n请用 --browser 指明另一个 Chrome、Edge 或 Chromium。`,
  browserGone: '浏览器中途退出，图片没有完成。内存不足时会这样；请关闭其他程序后再试。',
  fontsMissing:
    '没有安装中文字体组件，用系统字体代替。要让各台机器上的字形一致，请运行：' +
    'npm install --save-dev @fontsource-variable/noto-serif-sc @fontsource-variable/noto-sans-sc',

  renderHelp: `用法：work-report render 页面.html -o 图片.png [选项]

用浏览器打开页面，把其中的报告画成一张长图。页面写 - 表示从标准输入读取，图片写 - 表示写到标准输出。

选项：
  -o, --output 文件     图片（.png）。写完整之后才会替换已有的文件
      --width 像素      图片的宽度，320 到 4320，默认 1080
      --theme 名称      改用配色 vermilion、jade 或 azure
      --browser 路径    使用指定的 Chrome、Edge 或 Chromium
      --timeout 秒      等待页面的时间，默认 60
      --allow-remote    允许页面访问网络（默认不允许）
      --lang en         以英文显示信息
      --debug           出错时显示详细的调用过程
`,
  renderWhich: '请写明一个要画的页面：work-report render 页面.html -o 图片.png',
  renderWhere: '请用 -o 写明图片写到哪里：work-report render 页面.html -o 图片.png',
  renderKind: (file) => `${file} 的格式还不能写，请用以 .png 结尾的文件名。`,
  pageMissing: (file) => `找不到页面 ${file}。请检查文件名。`,
  pageUnreadable: (file, reason) => `无法读取页面 ${file}：${reason}`,
  pageWithoutReport: (file) => `${file} 里没有 <wr-report>。请把报告的内容写在 <wr-report> 之内。`,
  pageWithoutScript: (files) =>
    `页面的脚本没有加载：${joined(files)}。请检查 <script src> 的路径：脚本要放在页面所在的目录里，或用本组件包自带的 dist。`,
  pageNotReady: (seconds) =>
    `等了 ${seconds} 秒，页面仍未画好。请检查页面是否加载了 work-report-elements 的脚本，或用 --timeout 延长等待。`,
  pageEmpty: '报告没有内容，没有可画的。',
  pageScriptFailed: (message) => `页面里的脚本出错：${message}`,
  pageSays: (message) => `页面提示：${message}`,
  remoteBlocked: (urls) =>
    `没有访问网络，页面要求的这些内容不在图上（加 --allow-remote 可放行）：${joined(urls)}`,
  outsideBlocked: (files) => `没有读取页面目录以外的文件：${joined(files)}。请把它们放进页面所在的目录。`,
  fileNotLoaded: (files) => `这些文件没有加载：${joined(files)}`,
  outputUnwritable: (file, reason) => `无法写入 ${file}：${reason}`,
  startingBrowser: '正在启动浏览器',
  waitingForPage: '正在等待页面画好',
  takingPicture: (done, all) => `正在拍摄 ${done}/${all}`,
  joiningPicture: '正在拼接长图',
  pictureWritten: (file, width, height) => `已写出 ${file}（${width} × ${height} 像素）`,
};

const en: Messages = {
  usage: `Usage: work-report <command> [options]

Commands:
  render PAGE.html -o OUT.png   draw the report of a page as one long picture

Options:
  -h, --help      show help (after a command: the help of that command)
      --version   show the version
      --lang en   speak English (default: zh)
      --debug     show the call stack of errors
`,
  unknownCommand: (name) => `There is no command "${name}". See work-report --help --lang en.`,
  unknownOption: (name) => `There is no option ${name}. Add --help to see the options.`,
  missingValue: (name) => `${name} needs a value. Add --help to see how to write it.`,
  needlessValue: (name) => `${name} takes no value.`,
  badNumber: (name, value, min, max) => `${name} takes a whole number from ${min} to ${max}, not "${value}".`,
  badChoice: (name, value, choices) => `${name} takes one of ${choices.join(', ')}, not "${value}".`,
  error: (message) => `Error: ${message}`,
  warning: (message) => `Note: ${message}`,
  unexpected: (message) => `Unexpected error: ${message}\nRun it again with --debug to see the call stack.`,
  interrupted: 'Interrupted.',
  moduleMissing: (names) =>
    `This command needs ${names.join(', ')}. Run: npm install --save-dev ${names.join(' ')}`,
  browserMissing:
    'No browser was found. Install Chrome, Edge or Chromium; or name one with --browser PATH (or the environment ' +
    'variable CHROME_PATH); on x64 Linux you can also run: npm install --save-dev @sparticuz/chromium',
  browserNotAt: (path) =>
    `There is no browser at ${path}. Check the path in --browser or CHROME_PATH, or leave it out to search for one.`,
  browserFailed: (message) =>
    `The browser does not start: ${message}\nName another Chrome, Edge or Chromium with --browser.`,
  browserGone:
    'The browser quit before the picture was done. This happens when memory is short: close other programs and try again.',
  fontsMissing:
    'The Chinese font packages are not installed; system fonts serve. For the same letters on every machine run: ' +
    'npm install --save-dev @fontsource-variable/noto-serif-sc @fontsource-variable/noto-sans-sc',

  renderHelp: `Usage: work-report render PAGE.html -o OUT.png [options]

Opens the page in a browser and draws its report as one long picture. PAGE may be - for standard input, OUT may be -
for standard output.

Options:
  -o, --output FILE     the picture (.png); an existing file is replaced once the new one is complete
      --width PIXELS    how wide the picture is, 320 to 4320, by default 1080
      --theme NAME      draw in vermilion, jade or azure instead
      --browser PATH    use this Chrome, Edge or Chromium
      --timeout SECONDS how long to wait for the page, by default 60
      --allow-remote    let the page use the network (by default it may not)
      --lang en         speak English (default: zh)
      --debug           show the call stack of errors
`,
  renderWhich: 'Name one page to draw: work-report render PAGE.html -o OUT.png',
  renderWhere: 'Say with -o where the picture goes: work-report render PAGE.html -o OUT.png',
  renderKind: (file) => `${file}: this format cannot be written yet; use a name that ends in .png.`,
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
  pageEmpty: 'The report has no content: there is nothing to draw.',
  pageScriptFailed: (message) => `A script of the page failed: ${message}`,
  pageSays: (message) => `The page says: ${message}`,
  remoteBlocked: (urls) =>
    `The network was not used, so these are missing in the picture (--allow-remote lets them through): ${listed(urls)}`,
  outsideBlocked: (files) =>
    `Files outside the folder of the page were not read: ${listed(files)}. Move them into that folder.`,
  fileNotLoaded: (files) => `These files did not load: ${listed(files)}`,
  outputUnwritable: (file, reason) => `${file} cannot be written: ${reason}`,
  startingBrowser: 'Starting the browser',
  waitingForPage: 'Waiting for the page',
  takingPicture: (done, all) => `Taking pictures ${done}/${all}`,
  joiningPicture: 'Joining the pictures',
  pictureWritten: (file, width, height) => `Wrote ${file} (${width} × ${height} pixels)`,
};

export const languages = {zh, en};
export type Language = keyof typeof languages;
