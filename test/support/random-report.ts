// Reports that nobody wrote: random structure, labels of any length, every script and mark mixed in. Same seed, same
// report.
import fc from 'fast-check';
import {randomForm} from './random-forms.js';
import {tableOf, tableOfItems, tableOfYears} from './random-table.js';

const characters =
  '县政协常委会坚持以人民为中心推动高质量发展改革创新民生保障生态环境乡村振兴文旅融合城市更新基层治理';
const chinese = (length: number, seed: number): string =>
  Array.from({length}, (_, i) => characters[(seed * 7 + i * (1 + (seed % 5))) % characters.length]).join('');

const latin = [
  'GDP',
  'PM2.5',
  '5G-A',
  'AI+',
  'Rindfleischetikettierungsgesetz',
  'https://example.com/a/very/long/address',
];
const emoji = ['👨‍👩‍👧‍👦', '🇫🇷🇯🇵', '👍🏽', '1️⃣', '🏳️‍🌈', '✈︎', '❤️'.repeat(20)];
/** Outside the basic plane, and marks that stand on the letter before them. */
const letters = [
  '𠮷',
  '𪚥𠀀',
  '𰻞',
  'e\u0301\u0302\u0303',
  'Z\u0351\u036b\u0343',
  'กำ้',
  'हिन्दी',
  '한국어',
  '①㈠',
];
/** Arabic, Hebrew; isolates, embeddings and overrides, closed and left open. */
const bidirectional = [
  'تقرير العمل',
  'דוח',
  '\u2067אבג\u2069',
  '\u202e倒\u202c',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u202b12',
];
const unseen = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u3000', '\u00a0\u00a0', '\u2028'];
/** Stands for a word without a break that the page puts in its place; see {@link randomReport}. */
const longWord = '\ue000';

const piece = fc.oneof(
  {weight: 60, arbitrary: fc.tuple(fc.nat(24), fc.nat(50)).map(([length, seed]) => chinese(length, seed))},
  {weight: 3, arbitrary: fc.tuple(fc.nat(300), fc.nat(50)).map(([length, seed]) => chinese(length, seed))},
  {weight: 12, arbitrary: fc.constantFrom(...latin)},
  {weight: 12, arbitrary: fc.nat(99999).map(String)},
  {weight: 2, arbitrary: fc.constantFrom(...emoji)},
  {weight: 2, arbitrary: fc.constantFrom(...letters)},
  {weight: 2, arbitrary: fc.constantFrom(...bidirectional)},
  {weight: 2, arbitrary: fc.constantFrom(...unseen)},
  {weight: 1, arbitrary: fc.constant(longWord)},
);

/** Words of up to `most` characters, but for long words; often far fewer. */
const phrase = (most: number) =>
  fc
    .tuple(fc.array(piece, {minLength: 0, maxLength: 4}), fc.integer({min: 0, max: 9}))
    .map(([pieces, rare]) => [...pieces.join('')].slice(0, rare === 0 ? 300 : most).join(''));

/** A clause has a letter or a number; two marks in a row are no sentence. */
const clause = phrase(24).map((words) => (/[\p{L}\p{N}]/u.test(words) ? words : `${words}一`));
const sentence = fc.array(clause, {minLength: 1, maxLength: 6}).map((clauses) => `${clauses.join('，')}。`);
const value = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('7', '22', '235', '390余', '5%左右', '12345.67', '2500余', '超100', '3—5', ''),
  },
  {weight: 1, arbitrary: phrase(12)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('9'.repeat(40), '-12345678.9', '1,013,567.25', '１２３', '３0𠮷', '\u202e12'),
  },
);
const unit = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom('', '件', '场次', '万元', '个百分点', '微克/立方米')},
  {weight: 1, arbitrary: phrase(8)},
);
const icon = fc.constantFrom('', 'icon="study"', 'icon="heart"');

const list = <T>(item: fc.Arbitrary<T>, most = 8) => fc.array(item, {minLength: 0, maxLength: most});
const joined = (items: fc.Arbitrary<string>, most?: number) => list(items, most).map((all) => all.join(''));

const tally = fc
  .tuple(fc.constantFrom('tick', 'square', 'document', 'book', 'dot'), fc.integer({min: 1, max: 400}))
  .map(
    ([mark, n]) =>
      `<wr-tally slot="note" value="${n}" unit="件" filled="${Math.floor(n / 3)}" mark="${mark}"></wr-tally>`,
  );
const count = fc
  .tuple(value, unit, fc.constantFrom('tick', 'square', 'document', 'book', 'dot'), phrase(40))
  .map(
    ([n, u, mark, words]) => `<wr-tally value="${n}" unit="${u}" mark="${mark}">${words}${n}${u}</wr-tally>`,
  );

const tile = fc
  .tuple(phrase(40), value, unit, icon, fc.option(tally, {freq: 3}))
  .map(
    ([label, v, u, i, note]) =>
      `<wr-metric-tile value="${v}" unit="${u}" ${i}>${label}${note ?? ''}</wr-metric-tile>`,
  );

const grid = joined(tile).map((tiles) => `<wr-metric-grid>${tiles}</wr-metric-grid>`);
const paragraph = sentence.map((text) => `<p>${text}</p>`);
const bullets = joined(sentence.map((text) => `<li>${text}</li>`)).map((items) => `<ul>${items}</ul>`);
const table = joined(
  fc
    .tuple(phrase(12), phrase(20), phrase(30))
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
).map((rows) => `<table><tbody>${rows}</tbody></table>`);

const checklist = fc
  .tuple(
    joined(
      fc
        .tuple(phrase(40), fc.constantFrom('', 'state="doing" progress="40"', 'state="todo"'))
        .map(([text, state]) => `<wr-check-item ${state}>聚焦${text}献智出力</wr-check-item>`),
    ),
    fc.constantFrom('', 'frame="inline"'),
  )
  .map(([items, frame]) => `<wr-progress-checklist ${frame}>${items}</wr-progress-checklist>`);

const flow = fc
  .tuple(joined(tile, 5), joined(tile, 3))
  .map(([steps, part]) => `<wr-flow>${steps}<wr-flow-step lead="其中">${part}</wr-flow-step></wr-flow>`);

const card = fc
  .tuple(
    phrase(20),
    phrase(14),
    sentence,
    icon,
    fc.constantFrom('', 'scene="ecology"', 'scene="village"'),
    fc.option(tile, {freq: 4}),
  )
  .map(
    ([lead, key, text, i, scene, inner]) =>
      `<wr-card lead="${lead}" keyword="“${key}”" ${i} ${scene}><p>${text}</p>${inner ?? ''}</wr-card>`,
  );
const cards = fc
  .tuple(joined(card), fc.constantFrom('stack', 'trio', 'lockup', 'scene'))
  .map(([items, layout]) => `<wr-cards layout="${layout}">${items}</wr-cards>`);

const compare = fc
  .tuple(phrase(12), tile, tile)
  .map(([heading, from, to]) => `<wr-compare heading="${heading}">${from}${to}</wr-compare>`);
const targets = joined(tile).map((tiles) => `<wr-targets>${tiles}</wr-targets>`);
const projects = joined(
  fc.oneof(
    card,
    sentence.map((text) => `<wr-card>${text}</wr-card>`),
  ),
).map((items) => `<wr-projects>${items}</wr-projects>`);

const group = fc
  .tuple(phrase(16), phrase(16), fc.oneof(bullets, paragraph, table))
  .map(([lead, heading, body]) => `<wr-group lead="${lead}" heading="${heading}">${body}</wr-group>`);

const acts = fc
  .tuple(
    phrase(10),
    joined(
      fc
        .tuple(phrase(12), phrase(12), sentence)
        .map(
          ([heading, outcome, text]) =>
            `<wr-act heading="${heading}" outcome="${outcome}">紧扣${heading}，${text}</wr-act>`,
        ),
    ),
    fc.constantFrom('blossom', 'ring'),
  )
  .map(
    ([heading, items, shape]) => `<wr-new-acts heading="${heading}" shape="${shape}">${items}</wr-new-acts>`,
  );

const goal = phrase(12).map((text) => `<wr-goal>${text}</wr-goal>`);
const pyramid = joined(
  fc
    .tuple(phrase(12), joined(goal), fc.option(paragraph))
    .map(
      ([heading, goals, text]) => `<wr-goal-tier heading="${heading}">${goals}${text ?? ''}</wr-goal-tier>`,
    ),
  5,
).map((tiers) => `<wr-goal-pyramid>${tiers}</wr-goal-pyramid>`);

const charts = fc
  .tuple(
    fc.constantFrom('trend', 'trend kind="column"', 'ranking', 'share', 'share kind="ring"'),
    phrase(16),
    fc.oneof(tableOfItems(8), tableOfYears(8), tableOf(phrase(20), 6)),
    phrase(20),
  )
  .map(
    ([name, heading, inside, note]) =>
      `<wr-${name} heading="${heading}">${inside}${note}</wr-${name.split(' ')[0]}>`,
  );
const shares = fc
  .tuple(joined(tile, 5), fc.constantFrom('', '3000亿元', '100'))
  .map(([tiles, total]) => `<wr-share total="${total}">${tiles}</wr-share>`);
const achieved = joined(
  fc
    .tuple(tile, phrase(10))
    .map(([markup, actual]) =>
      markup.replace('</wr-metric-tile>', `<p slot="actual">${actual}</p></wr-metric-tile>`),
    ),
).map((tiles) => `<wr-targets>${tiles}</wr-targets>`);
const named = fc
  .tuple(phrase(10), phrase(30))
  .map(([label, words]) => `<p><wr-icon name="study" label="${label}"></wr-icon>${words}</p>`);

/** Any form of a brief. */
export const form = randomForm({phrase, value, unit, icon});

const block = fc.oneof(
  form,
  form,
  charts,
  charts,
  shares,
  achieved,
  named,
  count,
  grid,
  paragraph,
  bullets,
  table,
  checklist,
  flow,
  cards,
  group,
  acts,
  compare,
  targets,
  projects,
);
const section = fc
  .tuple(sentence, fc.constantFrom('paper', 'band', 'deep'), joined(block, 3))
  .map(
    ([heading, ground, blocks]) =>
      `<wr-section heading="${heading}" ground="${ground}">${blocks}</wr-section>`,
  );
const part = fc
  .tuple(
    phrase(16),
    fc.constantFrom('', 'scene="mountains"'),
    sentence,
    joined(section, 3),
    fc.option(pyramid),
  )
  .map(
    ([heading, scene, lede, sections, tiers]) =>
      `<wr-part heading="2023年 ${heading}" ${scene}><wr-lede>${lede}</wr-lede>${sections}${tiers ?? ''}</wr-part>`,
  );

const cover = fc
  .tuple(
    phrase(30),
    fc.oneof({weight: 3, arbitrary: fc.constant('一图读懂')}, phrase(12)),
    fc.constantFrom('', 'scene="mountains"', 'scene="none"'),
    fc.option(phrase(30)),
    fc.boolean(),
  )
  .map(([heading, kicker, scene, subtitle, slotted]) =>
    slotted
      ? `<wr-cover kicker="${kicker}" ${scene}><span slot="heading">${heading}</span>${subtitle ?? ''}</wr-cover>`
      : `<wr-cover kicker="${kicker}" ${scene} heading="${heading}">${subtitle ?? ''}</wr-cover>`,
  );

/** What stands for {@link longWord}: the first two of a page may be very long. */
const words = fc.tuple(
  fc.constantFrom('W', 'ab1', '的', 'אב', '8', 'é'),
  fc.oneof({weight: 4, arbitrary: fc.integer({min: 20, max: 400})}, fc.constant(10_000)),
);

/** The markup of a whole report. */
export const randomReport: fc.Arbitrary<string> = fc
  .tuple(
    cover,
    joined(part, 2),
    fc.oneof(sentence, phrase(40)),
    fc.constantFrom('vermilion', 'jade', 'azure'),
    words,
  )
  .map(([front, parts, credits, theme, [letter, length]]) => {
    let used = 0;
    return `<wr-report theme="${theme}">${front}${parts}<wr-credits>${credits}</wr-credits></wr-report>`.replaceAll(
      longWord,
      () => letter.repeat(Math.ceil((used++ < 2 ? length : Math.min(length, 40)) / letter.length)),
    );
  });
