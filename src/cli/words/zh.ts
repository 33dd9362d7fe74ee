// What the command line says in Chinese.
import {fontPackages} from '../font-packages.js';
import {codePoint, installing, list} from './lists.js';
import {leftOut, refused} from '../../source/index.js';
import type {Messages} from './messages.js';

const joined = (names: readonly string[]) => list(names, '、', (count) => `，另有 ${count} 个`);
/** vermilion、jade 或 azure */
const or = (names: readonly string[]) => `${names.slice(0, -1).join('、')} 或 ${names.at(-1)}`;

export const zh: Messages = {
  help: {
    usage: '用法：',
    commandsHead: '命令：',
    command: '<命令>',
    optionsHead: '选项：',
    options: '[选项]',
    new: {
      args: '文件夹',
      summary: '建一个双击就能打开的文件夹，照着改',
      about: `建一个文件夹：页面、画页面的脚本、导出用的脚本和使用说明。双击页面即可打开，不需要网络。
已有内容的文件夹不会动。`,
    },
    draft: {
      args: '报告.txt -o 页面.html',
      summary: '把报告的文字排成页面初稿',
      about: `把报告的文字排成一张页面的初稿：部分、章节、数据、清单都已分好，可以接着改。报告可以是 .txt、.md 或 .docx，
写 - 表示从标准输入读取；不写 -o 时页面写到标准输出。`,
      after: '退出状态：0 已写出；1 没有写出，或按方案排的页面有错误；2 命令写法不对。',
    },
    outline: {
      args: '报告.txt --format json',
      summary: '列出报告的句子、数据和编号，供大模型写方案',
      about: `给报告的每个标题、句子、数据和块编号，附一份照初稿排的方案。方案只写编号、样式和短标题（plan.schema.json），
再由 draft 按方案排成页面：数字和名称都从原文取。同一份报告的编号不变。`,
    },
    check: {
      args: '页面.html --source 报告.txt',
      summary: '对照报告，核对页面上的数据、名称和文字',
      about: `对照报告，核对页面上的每个数据、书名和引号里的名称、每一句话：数值、单位、约数，以及数据旁边的说明文字。
只核对，不改动任何文件。页面或报告写 - 表示从标准输入读取。`,
      after: '退出状态：0 没有错误；1 有错误；2 命令写法不对。',
    },
    lint: {
      args: '页面.html',
      summary: '检查页面的标签和属性有没有写错',
      about: `检查页面的写法：写错的标签和属性、没有结束的标签、放错位置的内容、读者看不到的数据，逐条写明行、列和改法。
加 --fix 把只有一种改法的直接改在文件里。页面写 - 表示从标准输入读取。`,
      after: '退出状态：0 没有错误；1 有错误；2 命令写法不对。',
    },
    render: {
      args: '页面.html… -o 文件|文件夹/',
      summary: '把报告页面写成长图、切图、PDF、静态网页、公众号片段、SVG 或幻灯片',
      about: `用浏览器打开页面，把其中的报告写成文件，种类看文件名的结尾：
  .png .jpg .webp   一张长图；加 --slice 切成几张，只在块与块之间切，各附一份 .txt 供读屏使用；
                    替代文字和全文也写在图片文件里
  .pdf              文字可选可搜，有书签
  .html             一个文件的静态网页，没有脚本，不联网；加 --wechat 则是可粘贴到公众号的片段
  .svg              一个图（--only）
  .pptx             可以编辑的幻灯片（PowerPoint、WPS）：文字是文字，图表是图表；--only 只做一个元素
页面写 - 表示从标准输入读取，文件写 - 表示写到标准输出（PNG）。
多个页面、多种格式写到一个文件夹，一个浏览器全部画完：render A.html B.html -o 成品/ --format png,pdf,html`,
    },
    theme: {
      args: '"颜色" -o 样式.css',
      summary: '由一种颜色做出整套配色，浅色深色都有',
      about: `由一种颜色（单位的标准色）做出一整套配色，浅色深色都有，写成样式表。文字与底色的对比都够读；这种颜色太浅、
做不到时，说出最接近的可用颜色。颜色写成 "#1a5fb4"（要加引号）或 CSS 的其他写法；不写 -o 时写到标准输出。`,
    },
    studio: {
      args: '[-o 文件]',
      summary: '写出图解工作台：一个网页文件，双击就能用，不用命令行',
      about: `写出一个网页文件（默认 studio.html）。双击打开，把报告全文粘贴进去，就起草、核对、导出，不联网。
可以拷给不用命令行的同事，放在哪个文件夹里都行。文件写 - 表示写到标准输出。`,
    },
    skill: {
      args: '[-o 文件]',
      summary: '给大模型看的手册：怎样写页面和方案',
      about: `写出给大模型看的手册（SKILL.md，不到 8 kB）：规矩、步骤、全部标签、对与错的例子。连同报告交给大模型，
请它起草页面或方案，再用 lint 和 check 核对。加 --lang en 得英文。`,
    },
    mcp: {
      args: '文件夹',
      summary: '供大模型的程序调用：列编号、起草、检查、核对、出图',
      about: `在标准输入输出上提供 Model Context Protocol 服务，工具有 outline、draft、lint、check、render。
只读写这一个文件夹里的文件，链接也不能带到外面。要先安装 @modelcontextprotocol/sdk。`,
    },
    preview: {
      args: '页面.html',
      summary: '在浏览器里看页面，改动后自动刷新',
      about:
        '在本机的浏览器里看页面，文件一改就自动刷新。写文件夹，则列出其中的页面。只有这台电脑能打开，不联网。按 Ctrl+C 结束。',
    },
  },
  options: {
    help: {what: '显示帮助（命令之后：该命令的帮助）'},
    version: {what: '显示版本'},
    lang: {value: '语言', what: ({choices, fallback}) => `信息的语言 ${or(choices)}，默认 ${fallback}`},
    debug: {what: '出错时显示详细的调用过程'},
    theme: {value: '名称', what: ({choices, fallback}) => `配色 ${or(choices)}，默认 ${fallback}`},
    otherTheme: {value: '名称', what: ({choices}) => `改用配色 ${or(choices)}`},
    fonts: {what: '把思源宋体和思源黑体也放进去（约 12 MB），各台电脑字形一致'},
    studio: {value: '文件', what: ({fallback}) => `写到哪个文件，默认 ${fallback}`},
    page: {value: '文件', what: '页面（.html）。绘制页面的脚本会放在它旁边，双击即可打开'},
    force: {what: '替换已有的、内容不同的页面（默认不动它）'},
    detail: {
      value: '详略',
      what: 'full 收入每一句话；digest 只收标题、数据、清单和领句；brief 像编辑一样挑选数据，排成一图版。不写时 4000 字以内为 full，超过为 brief',
    },
    scene: {
      value: '名称',
      what: ({choices}) =>
        `封面、部分和结尾的风景 ${or(choices)}；不写时按原文对当地的描写选，看不出来用 peach-blossom`,
    },
    figures: {
      value: '个数',
      what: ({min, max, fallback}) => `一图版最多展示多少个数据，${min} 到 ${max}，默认 ${fallback}`,
    },
    plan: {value: '文件', what: '按方案（.json）排：哪些内容、什么次序、什么样式，编号见 outline'},
    outlineFormat: {
      value: '格式',
      what: ({fallback}) => `text 供人和大模型阅读，json 供程序读取，默认 ${fallback}`,
    },
    explain: {what: '列出每个数据的名次、分数和入选理由'},
    source: {value: '文件', what: '报告（.txt、.md 或 .docx），必须写明'},
    notesSource: {value: '文件', what: '报告的文稿：每个数据在文稿里的原句写进这一页幻灯片的备注（.pptx）'},
    lintFormat: {value: '种类', what: 'text、json，或 github（在 GitHub 的流水线里标到行）；默认 text'},
    fix: {what: '把只有一种改法的直接改在文件里'},
    format: {
      value: '格式',
      what: ({fallback}) =>
        `text 逐条列出；json 供程序读取；html 三审三校用的审校单，可打印签字。默认 ${fallback}`,
    },
    result: {value: '文件', what: '写到文件；不写时写到标准输出'},
    output: {value: '文件', what: '写到哪里。写完整之后才会替换已有的文件'},
    renderFormat: {
      value: '格式',
      what: '写成哪几种，用逗号分开，如 png,pdf,html；只写一个文件时看文件名的结尾，写到文件夹时默认 png',
    },
    watch: {what: '画完以后接着看，页面或它的图片一改就重画，按 Ctrl+C 结束'},
    width: {
      value: '像素',
      what: ({min, max, fallback}) => `图片的宽度，${min} 到 ${max}，默认 ${fallback}`,
    },
    slice: {value: '像素', what: ({min, max}) => `切图，每张不高于这么多，${min} 到 ${max}`},
    maxBytes: {value: '大小', what: '每个图片文件的上限，如 900kb、10mb；超过时逐步减色或降质量，并说明'},
    channel: {value: '渠道', what: ({choices}) => `按渠道定宽度、切图和大小：${choices.join('、')}`},
    wechat: {what: '写公众号片段（.html）'},
    paper: {
      value: '纸张',
      what: ({fallback}) => `PDF 的纸张：a4、a3、newspaper（对开）、long（一整页），默认 ${fallback}`,
    },
    only: {value: '选择器', what: '只画第一个符合的（.svg、.pptx），如 wr-flow'},
    browser: {value: '路径', what: '使用指定的 Chrome、Edge 或 Chromium'},
    timeout: {
      value: '秒',
      what: ({min, max, fallback}) => `每个页面最多用多久，${min} 到 ${max}，默认 ${fallback}`,
    },
    allowRemote: {what: '允许页面访问网络（默认不允许）'},
    strict: {what: '页面标记有错误、或有字符没有字形时算失败，什么也不写（默认只警告）'},
    port: {value: '端口', what: ({min, max}) => `固定用这个端口，${min} 到 ${max}；不写则自动选一个空闲的`},
  },

  themeWhich: '请写一种颜色，并加引号，如：work-report theme "#1a5fb4" -o brand.css',
  themeNoColor: (value) => `“${value}”不是颜色。请写成 "#1a5fb4" 这样。`,
  themeTooLight: (color, nearest) =>
    `${color} 太浅，用作文字读不清。同一色相里最接近的可用颜色是 ${nearest}，请改用它：work-report theme "${nearest}"`,
  themeNext: (file) =>
    `在页面的 <head> 里加 <link rel="stylesheet" href="${file}">，把 <wr-report> 的 theme 写成 brand（深色 "brand dark"，随读者的设置 "brand auto"）。`,

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
  packagesMissing: (names) => `缺少这个命令所需的组件 ${names.join('、')}。请运行：${installing(names)}`,
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
  glyphsMissing: (glyphs, packages) =>
    `这些字符没有字形，图上会是空白或方框：${glyphs
      .map(
        ({character, element, context}) =>
          `“${character}”（${codePoint(character)}，在 ${element} 的“${context}”里）`,
      )
      .join('、')}。` +
    (packages.length > 0 ? `安装备用字体后再画一次：${installing(packages)}；` : '') +
    '或者换一种写法。',

  renderWhich:
    '请写明一个要画的页面：npx work-report-elements render 页面.html -o 文件；几个页面写到一个文件夹：render A.html B.html -o 文件夹/',
  renderWhere: '请用 -o 写明写到哪个文件：npx work-report-elements render 页面.html -o 文件',
  renderKind: (file) =>
    `${file} 的格式还不能写，请用以 .png、.jpg、.webp、.pdf、.html、.svg 或 .pptx 结尾的文件名。`,
  renderFolder:
    '几种格式写到一个文件夹，请写 -o 文件夹/；只写一个文件时，--format 要与文件名的结尾相同，或者不写。',
  renderSameFile: (file) => `两个页面都会写成 ${file}。请改一个页面的文件名，或分两次写到不同的文件夹。`,
  pagesFailed: (failed, pages) => `${pages} 个页面中有 ${failed} 个没有画成，其余已经写出。`,
  watchNeedsFiles: '--watch 只用于文件：页面和 -o 都不能写 -。',
  watching: (pages) => `正在看着 ${pages} 个页面，改动后自动重画。按 Ctrl+C 结束。`,
  folderUnwatched: (folder) => `看不了 ${folder} 里的改动，那里的文件改了不会重画。`,
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
  navigationsRefused: (targets) =>
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
  standardInput: '标准输入',
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
  mcpWhich: '请写明一个文件夹：npx work-report-elements mcp 文件夹',
  mcpNoFolder: (folder) => `没有 ${folder} 这个文件夹。`,
  mcpOutside: (file) => `${file} 不在允许的文件夹里；请写文件夹里的文件名。`,
  mcpNoFile: (file) => `文件夹里没有 ${file} 这个文件。`,
  mcpTaken: (file) => `${file} 已经存在，内容不同，没有改动。请换一个文件名，或加 force。`,
  mcpArgument: (name) => `参数 ${name} 缺少或写得不对。`,
  mcpInstructions:
    '把中文工作报告做成“一图读懂”网页。先用 outline 看编号，再用 draft 按方案起草（不给方案就是初稿），用 lint 和 check 核对到没有错误，用 render 看图。不编数字：页面上的数和名称都从原文取。',
  mcpTools: {
    outline: '列出报告的标题、句子、数据和块，各有编号，附一份照初稿排的方案',
    draft: '把报告排成页面，写到文件夹里；给了方案就照方案排',
    lint: '检查页面的标签和属性有没有写错',
    check: '对照报告，核对页面上的数据、名称和文字',
    render: '把页面画成图片，从上到下几张',
    report: '报告的文件名（.txt、.md、.docx、.html）',
    page: '页面的文件名（.html）',
    detail: '详略：full 全文，digest 摘要，brief 一图版',
    plan: '方案：只写 outline 里的编号、样式和短标题',
    output: '页面写到哪个文件（.html）',
    force: '替换已有的、内容不同的页面',
  },
  skillAlone: 'skill 后面不写别的。请写 npx work-report-elements skill [-o 文件]',
  studioAlone: 'studio 不用写报告：打开它以后再粘贴。请写 npx work-report-elements studio [-o 文件]',
  studioMissing: '安装的包里没有 studio.html，请重新安装 work-report-elements',
  studioNext: '双击打开它，把报告全文粘贴进去。',
  previewWhich: '请写明一个要看的页面：npx work-report-elements preview 页面.html',
  previewAt: (url) => `请在浏览器里打开 ${url} （按 Ctrl+C 结束）`,
  previewNothing: (path) => `没有 ${path}`,
  previewPages: (path) => `${path} 里的页面`,
  previewNoPages: (path) => `${path} 里没有页面`,
  previewUnwatched: '无法察觉文件的改动（文件夹里的文件可能太多），改动后请自己刷新。',
  previewLint: (errors, warnings) =>
    `标记有 ${[errors ? `${errors} 处错误` : '', warnings ? `${warnings} 处请改` : ''].filter(Boolean).join('、')}`,
  previewLintLine: (line, column) => `第 ${line} 行第 ${column} 列`,
  previewLintFix: '可以改成（lint --fix 会替你改）：',
  previewLintMore: (count) => `另有 ${count} 处，用 lint 命令看全部。`,
  portTaken: (port) => `端口 ${port} 已被占用，或不许使用。请换一个 --port，或不写它。`,
  svgNeedsOnly: 'SVG 只画一个图。请用 --only 写明是哪一个，如 --only wr-flow。',
  badSelector: (selector) =>
    `--only 要写 CSS 选择器，如 wr-flow 或 "wr-flow:nth-of-type(2)"，现在是“${selector}”。`,
  onlyMissing: (selector) => `报告里没有可画的“${selector}”。请检查 --only 写的选择器。`,
  onlySeveral: (selector, count) =>
    `报告里有 ${count} 个“${selector}”，只画了第一个。要画别的，请给它写 id，再用 --only "#id"。`,
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
  textsTaken: (files) =>
    `切图的文字要写到这些文件，它们已经存在，旁边没有同名的切图，没有改动：${joined(files)}。请换一个 -o，或把它们移走。`,
  staleSlices: (files) => `这些是以前的切图，这次没有写，已不属于这份报告：${joined(files)}`,

  newWhich: '请写明一个文件夹：npx work-report-elements new 文件夹',
  newTaken: (folder) => `${folder} 已经有内容，没有改动。请换一个名字。`,
  newWritten: (folder) => `已建好 ${folder}`,
  newNext: (file) => `双击 ${file} 打开；怎么改，见旁边的“使用说明.md”。`,

  draftWhich: '请写明一份报告：npx work-report-elements draft 报告.txt -o 页面.html',
  outlineWhich: '请写明一份报告：npx work-report-elements outline 报告.txt --format json',
  planMissing: (file) => `找不到方案 ${file}。请检查文件名。`,
  planUnreadable: (file, reason) => `无法读取方案 ${file}：${reason}`,
  planNoJson: (file, line, column, reason) =>
    `方案 ${file} 不是 JSON：第 ${line} 行第 ${column} 个字${reason}`,
  jsonFaults: {
    end: () => '处断了，没有写完；请补上余下的引号和括号。',
    rest: (found) => `“${found}”起多出了文字；请只留一个 {…}，前后不写别的。`,
    comma: () => '是多余的逗号；最后一项后面不写逗号。',
    quote: (found) => `是 ${found}；引号要写英文的 "。`,
    sign: (found) => `是中文的“${found}”；逗号、冒号、括号要写英文的。`,
    string: () => '起的一段文字里有换行，或漏了引号，或有不成对的 \\。',
    other: (found) => `不该是“${found}”；请看前面是不是漏了逗号、冒号或引号。`,
  },
  planRefused: (file, count) => `方案 ${file} 有 ${count} 处不能用，没有写出页面：`,
  planFinding: (place, line, message) =>
    `  错误　${place ? `${[place.path, place.id].filter(Boolean).join(' ')}` : `页面第 ${line} 行`}　${message}`,
  planReview: (count) => `页面已写出，方案里这 ${count} 处请再看：`,
  planOneInput: '报告和方案不能都从标准输入读取，请写明其中一个的文件名。',
  reportMissing: (file) => `找不到报告 ${file}。请检查文件名。`,
  reportUnreadable: (file, reason) => `无法读取报告 ${file}：${reason}`,
  fileTooLarge: (file, megabytes) =>
    `${file === '-' ? '标准输入' : file} 太大：报告和页面都不超过 ${megabytes} MB。请确认是不是给错了文件。`,
  reportEmpty: (file) => `${file === '-' ? '标准输入' : file} 里没有文字，没有可以排版的内容。`,
  reportRefused: (file, reason) => `读不了 ${file === '-' ? '标准输入' : file}：${reason}`,
  refused,
  reportEncoding: (file) => `认不出 ${file} 的文字编码。请另存为 UTF-8 再试。`,
  draftExists: (file) =>
    `${file} 已经存在，内容与初稿不同，没有改动。请换一个文件名；确定要用初稿替换它，加 --force。`,
  draftWritten: (file) => `已写出 ${file}`,
  draftScriptCopied: (files) => `绘制页面的脚本 ${files.join('、')} 已放在页面旁边，请和页面放在一起。`,
  draftOtherScript: (file) => `页面旁边的 ${file} 不是这一版的，页面会由它来画。要换成这一版，加 --force。`,
  draftWithoutScript: (file) => `页面旁边没有 ${file}，打开页面前请把它放到页面所在的目录。`,
  draftSummary: (detail, parts, sections, placed, figures) =>
    `${{full: '全文', digest: '摘要', brief: '一图版'}[detail]}：${parts} 个部分，${sections} 节；原文 ${figures} 个数据，` +
    `${placed} 个已排成数字，${figures - placed} 个${detail === 'full' ? '留在句子里' : '没有单独排出'}。`,
  draftScene: (name, words) => `风景用 ${name}：原文多次写到${words.join('、')}。要用别的，加 --scene 名称。`,
  draftIssues: (count) => `请看原文这 ${count} 处：`,
  draftLeftOut: (count) => `摘要没有收入的 ${count} 段（加 --detail full 可全部收入）：`,
  draftFiguresLeft: (count) =>
    `一图版没有展示的数据 ${count} 个，重要的在前（加 --figures 可多收，加 --explain 看理由）：`,
  draftExplained: (count) => `全部 ${count} 个数据，重要的在前，✓ 为入选：`,
  draftSource: (count) => `文件里有 ${count} 处没有收入或有改动：`,
  leftOut,
  draftIssueAt: (words, message) => `  “${words}”处　${message}`,
  draftIssue: (line, message) => `  第 ${line} 行　${message}`,
  draftMore: (count) => `  另有 ${count} 处。`,

  lintWhich: '请写明一个要检查的页面：npx work-report-elements lint 页面.html',
  lintNoFile: '--fix 要写明文件名，不能从标准输入读取。',
  lintFixed: (file) => `已改好 ${file} 里只有一种改法的地方。`,
  lintSummary: (errors, warnings) =>
    (errors ? `${errors} 处错误` : '没有错误') + (warnings ? `，${warnings} 处请改` : '') + '。',
  lintError: (place, message, rule, isMended) =>
    `${place}　错误　${message}（${rule}${isMended ? '，lint --fix 可改' : ''}）`,
  lintWarning: (place, message, rule, isMended) =>
    `${place}　请改　${message}（${rule}${isMended ? '，lint --fix 可改' : ''}）`,
  lintMore: (count, file) => `另有 ${count} 处标记请改：npx work-report-elements lint ${file}`,
  lintStops: (errors) => `页面标记有 ${errors} 处错误，没有写出文件。请改好再试，或去掉 --strict。`,
  checkWhich: '请写明一个要核对的页面：npx work-report-elements check 页面.html --source 报告.txt',
  checkSource: '请用 --source 写明要对照的报告：npx work-report-elements check 页面.html --source 报告.txt',
  checkOneInput: '页面和报告不能都从标准输入读取，请写明其中一个的文件名。',
  checkNoPage: (file) => `${file} 不是网页。请写明页面（.html），报告用 --source 写。`,
  checkError: (what) => `错误　${what}`,
  checkWarning: (what) => `请判断　${what}`,
  checkInfo: (what) => `提示　${what}`,
  checkWhat: (shown, label) => `${shown}${label ? `（${label}）` : ''}`,
  checkInReport: '原文',
  checkPlace: (line, text) => `原文第 ${line} 行：${text}`,
  checkPage: (line, column) => `页面第 ${line} 行第 ${column} 列`,
  checkOwn: (words, line) => `编者自拟（页面第 ${line} 行）：${words}`,
  checkAccepted: (shown, reason, line) => `编者采纳（页面第 ${line} 行）：${shown}　理由：${reason}`,
  checkSign: '以上由编者负责。签字：____________　日期：____________',
  checkNotShown: (count) => `原文另有 ${count} 个数据没有放到页面上（--format json 可看全部）。`,
  checkSummary: (figures, matched, errors, warnings, notes) =>
    `页面上 ${figures} 个数据，${matched} 个与原文一致；` +
    (errors ? `${errors} 处错误` : '没有错误') +
    (warnings ? `，${warnings} 处请编辑判断` : '') +
    (notes ? `，${notes} 处提示` : '') +
    '。',
};
