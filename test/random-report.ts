// Reports that nobody wrote: random structure, labels of any length, digits and Latin mixed in. Same seed, same report.
import fc from 'fast-check';

const characters =
  '县政协常委会坚持以人民为中心推动高质量发展改革创新民生保障生态环境乡村振兴文旅融合城市更新基层治理';
const chinese = (length: number, seed: number): string =>
  Array.from({length}, (_, i) => characters[(seed * 7 + i * (1 + (seed % 5))) % characters.length]).join('');

const latin = fc.constantFrom(
  'GDP',
  'PM2.5',
  '5G-A',
  'AI+',
  'Rindfleischetikettierungsgesetz',
  'https://example.com/a/very/long/address',
);
const phrase = (most: number) =>
  fc
    .tuple(
      fc.integer({min: 1, max: most}),
      fc.nat(50),
      fc.option(latin, {freq: 5}),
      fc.option(fc.nat(99999), {freq: 4}),
    )
    .map(([length, seed, word, number]) => `${chinese(length, seed)}${word ?? ''}${number ?? ''}`);

const sentence = fc
  .array(phrase(24), {minLength: 1, maxLength: 6})
  .map((clauses) => `${clauses.join('，')}。`);
const value = fc.constantFrom('7', '22', '235', '390余', '5%左右', '12345.67', '2500余', '超100', '3—5', '');
const unit = fc.constantFrom('', '件', '场次', '万元', '个百分点', '微克/立方米');
const icon = fc.constantFrom('', 'icon="study"', 'icon="heart"');

const list = <T>(item: fc.Arbitrary<T>, most = 8) => fc.array(item, {minLength: 0, maxLength: most});
const joined = (items: fc.Arbitrary<string>, most?: number) => list(items, most).map((all) => all.join(''));

const tally = fc
  .tuple(fc.constantFrom('tick', 'square', 'document', 'book', 'dot'), fc.integer({min: 1, max: 400}))
  .map(
    ([mark, n]) =>
      `<wr-tally slot="note" value="${n}" unit="件" filled="${Math.floor(n / 3)}" mark="${mark}"></wr-tally>`,
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

const block = fc.oneof(
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

/** The markup of a whole report. */
export const randomReport: fc.Arbitrary<string> = fc
  .tuple(phrase(30), joined(part, 2), sentence, fc.constantFrom('vermilion', 'jade', 'azure'))
  .map(
    ([heading, parts, credits, theme]) =>
      `<wr-report theme="${theme}"><wr-cover heading="${heading}"></wr-cover>${parts}<wr-credits>${credits}</wr-credits></wr-report>`,
  );
