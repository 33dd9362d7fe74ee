// What editors do to a draft for good reasons: short forms, words of their own, another order, other markup. None of it
// makes a figure wrong.

export interface Edit {
  name: string;
  /** The page with the edit at its first places; the same page where it has nothing of the kind. */
  edit: (page: string) => string;
}

/** Words for others that mean the same, as editors swap them. */
const synonyms: [string, string][] = (
  '地区生产总值/GDP 规模以上/规上 社会消费品零售总额/社零总额 一般公共预算收入/财政收入 固定资产投资/固投 全社会/ 同比增长/增长 ' +
  '超过/超 突破/超 以及/和 推进/推动 加强/强化 深入/扎实 持续/不断 全面/全力 加快/抓紧 完善/健全 提升/提高 建设/打造 积极/主动 ' +
  '切实/着力 有效/有力 显著/明显 进一步/ 稳步/平稳 大力/全力 促进/推动 严格/从严 群众/百姓 企业/公司类主体 工作/各项工作 发展/高质量发展 ' +
  '服务/优质服务 坚持/始终坚持 实施/组织实施 开展/组织开展 全市/ 全省/ 全县/ 累计/ 共/ 了/ 的/ 分别/ 、/， ；/。 ，/、'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

const replaceFirst = (page: string, pattern: RegExp, to: string): string => page.replace(pattern, to);

/** Words in a label, or in a sentence without a figure. */
function swapped([from, to]: [string, string]): Edit {
  const sentence = new RegExp(`(<(?:p|li)>[^<\\d]*?)${from}([^<\\d]*<)`);
  return {
    name: `${from} → ${to || 'nothing'}`,
    edit: (page) => replaceFirst(page, sentence, `$1${to}$2`),
  };
}

const inserted = (name: string, at: RegExp, words: string): Edit => ({
  name,
  edit: (page) => page.replace(at, (found) => found + words),
});

const additions: Edit[] = [
  ...[
    '一年好成绩，一起来看',
    '这些数字，值得点赞',
    '干出来的精彩',
    '数说这一年',
    '民生答卷',
    '向新而行',
    '蓝图绘就，奋楫扬帆',
    '看点速递',
  ].flatMap((words) => [
    inserted(`a heading of one's own: ${words}`, /<wr-section heading="/, `${words} `),
    inserted(`a heading h3: ${words}`, /<\/wr-metric-grid>/, `<h3>${words}</h3>`),
    inserted(
      `a caption: ${words}`,
      /<\/wr-metric-grid>/,
      `<figure><img src="a.jpg" alt=""><figcaption>${words}</figcaption></figure>`,
    ),
  ]),
  inserted(
    'a picture with its alternative text',
    /<\/wr-metric-grid>/,
    '<img src="a.jpg" alt="晨光中的城市">',
  ),
  inserted('a button', /<\/wr-metric-grid>/, '<button>展开全文</button>'),
  inserted('a line of the editor', /<\/wr-metric-grid>/, '<p data-check="own">让我们一起看看这份成绩单</p>'),
  inserted(
    'credits',
    /<wr-report[^>]*>/,
    '<wr-credits>来源：市政府办公室　制图：王小明　2026年1月20日</wr-credits>',
  ),
  inserted('a description for sharing', /<head>/, '<meta name="description" content="一图读懂政府工作报告">'),
  inserted('a title for sharing', /<head>/, '<meta property="og:title" content="一图读懂政府工作报告">'),
  inserted('a style', /<style>/, '.more::after{content:"更多"}'),
  inserted('a class', /<wr-metric-tile/, ' class="big"'),
  inserted('an id', /<wr-section/, ' id="first"'),
  inserted('a label to be heard', /<wr-section/, ' aria-label="主要数据"'),
  inserted('a comment', /<wr-report[^>]*>/, '<!-- 第三稿 -->'),
];

const markup: Edit[] = [
  {
    name: 'a figure in bold',
    edit: (page) => replaceFirst(page, /<p>([^<]*?)(\d[\d.]*)/, '<p>$1<strong>$2</strong>'),
  },
  {name: 'no bold', edit: (page) => page.replace(/<\/?b>/g, '')},
  {name: 'a soft break less', edit: (page) => page.replace(/<wbr \/>/g, '')},
  {
    name: 'a paragraph left out',
    edit: (page) => replaceFirst(page, /<p>[^<]*(?:<b>[^<]*<\/b>[^<]*)*<\/p>/, ''),
  },
  {name: 'a tile left out', edit: (page) => replaceFirst(page, /<wr-metric-tile[^]*?<\/wr-metric-tile>/, '')},
  {name: 'an item left out', edit: (page) => replaceFirst(page, /<li>[^]*?<\/li>/, '')},
  {name: 'a line break in a sentence', edit: (page) => replaceFirst(page, /(<p>[^<，]*，)/, '$1<br>')},
  {
    name: 'a sentence in a paragraph of its own',
    edit: (page) => replaceFirst(page, /(<p>[^<。]*。)([^<])/, '$1</p><p>$2'),
  },
  {name: 'no stop at the end', edit: (page) => page.replace(/。<\/(p|li)>/g, '</$1>')},
  {name: 'Latin commas', edit: (page) => page.replace(/(<p>[^<]*?)，/g, '$1,')},
  {name: 'a space between', edit: (page) => page.replace(/(<p>[^<]*?\p{Script=Han})(\d)/gu, '$1 $2')},
  {name: 'another icon', edit: (page) => page.replace(/icon="[^"]*"/g, 'icon="heart"')},
  {name: 'another theme', edit: (page) => page.replace(/theme="[^"]*"/, 'theme="jade"')},
  {
    name: 'a tile set large',
    edit: (page) => page.replace(/<wr-metric-tile /, '<wr-metric-tile size="hero" '),
  },
  {name: 'unit in the value', edit: (page) => page.replace(/value="([^"]*)" unit="([^"]*)"/, 'value="$1$2"')},
  {
    name: 'full-width digits',
    edit: (page) =>
      page.replace(
        /value="(\d)"/,
        (_, digit: string) => `value="${String.fromCharCode(0xff10 + Number(digit))}"`,
      ),
  },
  {name: 'thousands parted', edit: (page) => page.replace(/value="(\d)(\d{3})"/, 'value="$1,$2"')},
  {
    name: 'the two last tiles in another order',
    edit: (page) =>
      page.replace(
        /(<wr-metric-tile (?:(?!<wr-metric-tile)[^])*?<\/wr-metric-tile>)(\s*)(<wr-metric-tile (?:(?!<wr-metric-tile)[^])*?<\/wr-metric-tile>)(?=\s*<\/wr-metric-grid>)/,
        '$3$2$1',
      ),
  },
  {name: 'a heading left out', edit: (page) => page.replace(/<wr-section heading="[^"]*"/, '<wr-section')},
  {
    name: 'a heading cut at its comma',
    edit: (page) => page.replace(/<wr-section heading="([^"，]{4,})，[^"]*"/, '<wr-section heading="$1"'),
  },
];

export const honestEdits: Edit[] = [...synonyms.map(swapped), ...additions, ...markup];
