import type {Genre, Text} from '../model.js';

/** How far from the beginning, in characters, a report names itself. */
const titleLength = 220;

/** In this order: later patterns match titles of earlier kinds too. */
const titles: [Genre, RegExp][] = [
  ['bulletin', /统计公报/],
  ['budget', /预算执行情况.{0,30}预算(?:草案)?/],
  ['plan', /国民经济和社会发展计划.{0,6}执行情况/],
  ['procuratorate', /检察院.{0,10}工作报告/],
  ['court', /法院.{0,10}工作报告/],
  ['proposals', /政(?:协|治协商会议).{0,40}提案工作情况/],
  ['cppcc', /政(?:协|治协商会议).{0,60}工作报告/],
  ['congress', /(?:人大|人民代表大会)常(?:委会|务委员会).{0,12}工作报告/],
  [
    'government',
    /政府工作报告|(?:我代表|代表).{0,12}(?:人民政府|区政府|市政府|县政府|省政府|国务院).{0,14}报告/,
  ],
];

/** What nobody reads out to an assembly names itself: a list of projects for the people, a plan of five years. */
const papers: [Genre, RegExp][] = [
  ['projects', /(?:民生|惠民|为民|民心|利民)[^，。]{0,4}实事(?!.*(?:报告|进展|完成|通报|落实情况))/],
  ['fiveYears', /(?:第十[四五六]个五年|“?十[四五六]五”?)规划(?!.*(?:报告|解读|评估))/],
];
/** Longest title of one, in characters. */
const longestTitle = 44;

/** Words of a genre, for a text without a title that names it. */
const markers: [Genre, RegExp][] = [
  ['procuratorate', /批准逮捕|提起公诉|抗诉|公益诉讼|检察建议/g],
  ['court', /审结|执结|审执结|判处|服判息诉/g],
  ['cppcc', /提案|协商|社情民意|界别/g],
  ['congress', /审议意见|执法检查|任免|代表建议|备案审查/g],
  ['government', /地区生产总值|一般公共预算|规模以上工业/g],
];

/** A genre needs so many of its words in 1,000 characters, and twice as many as the next. */
const leastDensity = 3;

/** Only what is addressed to an assembly is a report; digests and news quote its words. */
const address = /各位(?:代表|委员)|统计公报|草案/;
/** The name of a report as its whole title, and what digests of one add to it. */
const reportName = /^[^，：；！？“”]{0,40}工作报告$/;
const ofDigest = /读|图|解|摘要|要点|速览|看点|亮点|来了|一览/;

/** What kind of report a text is, by its own name, or else by the words it uses most. */
export function genreOf(title: Text | undefined, opening: readonly Text[], text: readonly Text[]): Genre {
  const head = fold([title?.text ?? '', ...opening.map((line) => line.text)].join(''));
  const own = fold(title?.text ?? '');
  const paper = own.length <= longestTitle && papers.find(([, pattern]) => pattern.test(own));
  if (paper) return paper[0];
  const all = text.map((sentence) => sentence.text);
  const isNamed = reportName.test(own) && !ofDigest.test(own);
  if (
    !isNamed &&
    !address.test(head.slice(0, titleLength)) &&
    !all.some((sentence) => address.test(sentence))
  )
    return 'unknown';
  const named = titles.find(([, pattern]) => pattern.test(head.slice(0, titleLength)));
  if (named) return named[0];
  const length = all.reduce((sum, sentence) => sum + sentence.length, 0);
  const ranked = markers
    .map(([genre, pattern]): [Genre, number] => [
      genre,
      all.reduce((sum, sentence) => sum + (sentence.match(pattern)?.length ?? 0), 0),
    ])
    .sort((a, b) => b[1] - a[1]);
  const [[genre, most], [, next]] = ranked as [[Genre, number], [Genre, number]];
  return most * 1000 >= leastDensity * length && most >= 2 * next ? genre : 'unknown';
}

/** Traditional characters of these names with their simplified form. */
const simplified = new Map(
  [...'報报會会協协務务員员國国檢检'.matchAll(/(.)(.)/g)].map(([, from, to]) => [from!, to!]),
);

/** Without spaces, traditional characters of these names in their simplified form. */
function fold(text: string): string {
  return text.replace(/\s+/g, '').replace(/[報會協務員國檢]/g, (character) => simplified.get(character)!);
}
