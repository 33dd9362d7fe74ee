// The forms of a brief with any words and figures in them; see random-report.ts, which brings the pieces.
import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** What forms are made of. */
export interface Pieces {
  phrase: (most: number) => Text;
  value: Text;
  unit: Text;
  icon: Text;
}

/** Any form of a brief as markup. */
export function randomForm({phrase, value, unit, icon}: Pieces): Text {
  const change = fc.oneof(
    fc.constantFrom('', 'change', 'change="+4.1%"', 'change="-1.6个百分点"', 'change="年均增长4.1%"'),
    phrase(12).map((text) => `change="${text}"`),
  );
  const slotted = fc.oneof(
    {weight: 4, arbitrary: fc.constant('')},
    fc
      .tuple(fc.constantFrom('change', 'actual', 'note'), phrase(16))
      .map(([slot, text]) => `<span slot="${slot}">${text}</span>`),
  );
  const tile = (extra = '', inside: Text = slotted): Text =>
    fc
      .tuple(phrase(30), value, unit, change, inside)
      .map(
        ([label, v, u, c, more]) =>
          `<wr-metric-tile ${extra} value="${v}" unit="${u}" ${c}>${label}${more}</wr-metric-tile>`,
      );
  const several = (item: Text, most: number): Text =>
    fc.array(item, {maxLength: most}).map((all) => all.join(''));

  const pair = fc
    .tuple(phrase(16), icon, several(tile(), 3))
    .map(([heading, i, tiles]) => `<wr-pair heading="${heading}" ${i}>${tiles}</wr-pair>`);
  const hero = tile('size="hero" icon="growth"', several(tile('slot="aside"'), 4));
  const scorecard = fc
    .tuple(fc.option(hero), several(tile(), 11), fc.option(pair))
    .map(([first, tiles, panel]) => `<wr-scorecard>${first ?? ''}${tiles}${panel ?? ''}</wr-scorecard>`);

  const honour = fc
    .tuple(
      fc.oneof(fc.constantFrom('', '第1位', '第12位', '首批', '唯一', '第三名', '示范县市'), phrase(12)),
      phrase(20),
      phrase(10),
    )
    .map(
      ([v, label, scope]) => `<wr-honour value="${v}">${label}<span slot="scope">${scope}</span></wr-honour>`,
    );
  const honours = several(honour, 6).map((all) => `<wr-honours>${all}</wr-honours>`);

  const row = fc
    .tuple(phrase(14), unit, value, value)
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const beforeAfter = fc
    .tuple(fc.constantFrom('', 'layout="slopes"'), phrase(10), several(row, 8))
    .map(
      ([layout, year, rows]) =>
        `<wr-before-after ${layout}><table><tr><th>指标</th><th>单位</th><th>2020年</th><th>${year}</th></tr>${rows}</table></wr-before-after>`,
    );

  const subject = fc.constantFrom('', 'subject="ecology"', 'subject="opening" icon="people"');
  const target = fc
    .tuple(
      subject,
      phrase(24),
      fc.option(value),
      unit,
      fc.constantFrom('', '左右', '以内'),
      fc.option(phrase(16)),
      value,
    )
    .map(([s, label, v, u, bound, caption, reached]) => {
      const figure = v === null ? '' : `value="${v}" unit="${u}${bound}"`;
      const goal = v === null ? `<b>${caption ?? ''}</b>` : '';
      const actual = caption === null ? '' : `<span slot="actual">${caption}${reached}%</span>`;
      return `<wr-metric-tile ${s} ${figure}>${label}${goal}${actual}</wr-metric-tile>`;
    });
  const board = fc
    .tuple(fc.constantFrom('', 'to="2026年目标" from="2025年实际"'), several(target, 9))
    .map(([heads, all]) => `<wr-targets layout="board" ${heads}>${all}</wr-targets>`);

  const step = fc
    .tuple(
      fc.oneof(fc.constantFrom('', '经济强省'), phrase(10)),
      fc.oneof(phrase(12), tile(), several(tile(), 3)),
    )
    .map(([heading, inside]) => `<wr-goal heading="${heading}">${inside}</wr-goal>`);
  const stairs = fc
    .tuple(fc.constantFrom('', 'layout="bars"'), phrase(30), several(step, 8))
    .map(([layout, later, all]) => `<wr-goal-pyramid ${layout} horizon="${later}">${all}</wr-goal-pyramid>`);

  const task = fc
    .tuple(phrase(20), fc.option(fc.tuple(value, unit)), fc.constantFrom('', '以上', '，', '。'), phrase(16))
    .map(([a, figure, b, c]) => `${a}${figure ? `<b>${figure.join('')}</b>` : ''}${b}${c}`);
  const field = fc
    .tuple(
      subject,
      phrase(10),
      several(task, 3),
      fc.oneof({weight: 3, arbitrary: fc.constant('')}, tile('slot="figures"')),
    )
    .map(([s, heading, text, more]) => `<wr-field ${s} heading="${heading}">${text}${more}</wr-field>`);
  const fields = several(field, 11).map((all) => `<wr-fields>${all}</wr-fields>`);
  const branch = several(
    fc
      .tuple(subject, phrase(12), task)
      .map(([s, heading, text]) => `<wr-card ${s} heading="${heading}">${text}</wr-card>`),
    12,
  ).map((all) => `<wr-projects layout="branch">${all}</wr-projects>`);

  const issues = several(
    fc
      .tuple(subject, phrase(20), task)
      .map(([s, topic, text]) => `<wr-issue ${s} topic="${topic}">${text}</wr-issue>`),
    5,
  ).map((all) => `<wr-issues from="协商议题" to="落地成果">${all}</wr-issues>`);
  const words = fc
    .tuple(
      phrase(12),
      phrase(40),
      fc.oneof(phrase(30), several(fc.constantFrom('协商提质、', '广增共识，'), 6)),
    )
    .map(
      ([heading, text, members]) =>
        `<wr-statement heading="${heading}">${text}</wr-statement><wr-lockup>${members}<span slot="note">${heading}</span></wr-lockup>`,
    );

  const quote = fc
    .tuple(phrase(40), several(tile('slot="figures"'), 3))
    .map((parts) => `<wr-quote>${parts.join('')}</wr-quote>`);

  const image =
    '<img slot="picture" alt="图" width="20" height="10" src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\' viewBox=\'0 0 20 10\'/%3E">';
  const figure = fc
    .tuple(
      fc.constantFrom('', 'layout="full"', 'ratio="1:1"'),
      fc.constantFrom(image, image, image + image, image + image + image),
      fc.option(tile()),
      phrase(40),
      phrase(16),
    )
    .map(
      ([layout, images, box, caption, credit]) =>
        `<wr-figure ${layout}>${images}${box ?? ''}<span slot="caption">${caption}</span><span slot="credit">${credit}</span></wr-figure>`,
    );

  const parts = fc
    .tuple(phrase(12), several(tile(), 6))
    .map(([heading, all]) => `<wr-split heading="${heading}">${all}</wr-split>`);
  const whole = fc
    .array(fc.integer({min: 1, max: 999}), {minLength: 1, maxLength: 6})
    .chain((numbers) =>
      fc.tuple(fc.constant(numbers), fc.array(phrase(16), {minLength: 6, maxLength: 6}), subject),
    )
    .map(([numbers, labels, s]) => {
      const count = (n: number, label: string): string =>
        `<wr-metric-tile ${s} value="${n}" unit="件">${label}</wr-metric-tile>`;
      const sum = numbers.reduce((a, b) => a + b);
      const all = numbers.map((n, i) => count(n, labels[i]!)).join('');
      return `${count(sum, labels[5]!)}<wr-split>${all}</wr-split>`;
    });
  const flow = fc
    .tuple(several(tile(), 3), fc.oneof(parts, whole))
    .map(([steps, split]) => `<wr-flow layout="bars">${steps}${split}</wr-flow>`);

  return fc.oneof(
    scorecard,
    pair,
    honours,
    beforeAfter,
    board,
    stairs,
    fields,
    branch,
    quote,
    figure,
    flow,
    issues,
    words,
  );
}
