import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkReport} from '../../src/report/index.js';
import {readHtml, type HtmlElement} from '../../src/markup/read-html.js';

const bits = [
  '<', '>', '</', '/>', '<!--', '-->', '<!', '="', '"', "'", '&', '&amp;', '&#x5e74;', '&#999999999;', '<p>', '</p>', '<table><tr><td>',
  '<wr-metric-tile value="', 'unit="万元"', '<wr-tally filled=', '<script>', '</script', '<br>', '<wbr>', '件', '390余', '万元', '5%—5.5%', '不', '《', '》', '“',
  '”', '分别', '、', '，', '。', '\n', '\u0000', '\ud800', '第3位', '2022年', '其中', '11.8∶48.3', '-0.99‰', '↑', '≥', '~', '+', '１２', '𠀀', '\u200b',
]; // prettier-ignore

describe('checkReport(page, source), given anything,', () => {
  it('never throws, and its places lie in the source', () => {
    const anything = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({maxLength: 4})), {maxLength: 60});
    fc.assert(
      fc.property(anything, anything, (page, source) => {
        const text = source.join('');
        for (const {nearest} of checkReport(page.join(''), text).findings) {
          assert.ok(!nearest || (nearest.at >= 0 && nearest.at <= text.length));
        }
      }),
      {numRuns: 400, seed: 7},
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const repeated: [string, (n: number) => [page: string, source: string]][] = [
      ['deep elements', (n) => ['<div>'.repeat(n), '立案225件。']],
      ['open attributes', (n) => ['<p a="'.repeat(n), '立案225件。']],
      ['stray ends', (n) => ['</b>'.repeat(n), '立案225件。']],
      ['open comments', (n) => ['<!--'.repeat(n), '立案225件。']],
      ['one character', (n) => [`<p>${'件'.repeat(n)}</p>`, '件'.repeat(n)]],
      ['one clause', (n) => [`<p>${'立案225件，'.repeat(n / 6)}</p>`, '立案225件，'.repeat(n / 6)]],
      ['open quotes', (n) => [`<p>${'“《'.repeat(n / 2)}</p>`, '“《'.repeat(n / 2)]],
      ['分别', (n) => ['<p>分别</p>', '城镇、农村分别增长1%、2%'.repeat(n / 14)]],
      ['foreign words', (n) => [`<p>${'甲乙丙丁戊己，'.repeat(n / 7)}</p>`, '子丑寅卯辰巳，'.repeat(n / 7)]],
    ];
    for (const [name, make] of repeated) {
      const time = (n: number) => {
        const [page, source] = make(n);
        // Time of the processor: other work on the machine does not count.
        const started = process.cpuUsage();
        checkReport(page, source);
        return process.cpuUsage(started).user / 1000;
      };
      time(1000);
      assert.ok(time(20_000) < 4000, `${name}: ${time(20_000)} ms`);
    }
  });
});

describe('readHtml(html)', () => {
  const outline = ({tag, children}: HtmlElement): string =>
    `${tag}(${children.map((child) => ('text' in child ? child.text : outline(child))).join(' ')})`;

  it('closes what a page leaves open', () => {
    assert.equal(outline(readHtml('<ul><li>甲<li>乙</ul>丙')), '(ul(li(甲) li(乙)) 丙)');
    assert.equal(outline(readHtml('<p>甲<p>乙<div>丙</div>')), '(p(甲) p(乙) div(丙))');
    assert.equal(
      outline(readHtml('<table><tr><th>甲<td>乙<tr><td>丙</table>')),
      '(table(tr(th(甲) td(乙)) tr(td(丙))))',
    );
    assert.equal(outline(readHtml('<ul><li>甲<ul><li>乙</ul><li>丙</ul>')), '(ul(li(甲 ul(li(乙))) li(丙)))');
  });

  it('reads attributes in every form', () => {
    const [element] = readHtml(`<X a=1 B='2 "' c="&lt;3&gt;" d e = 4 a=5/>`).children;
    assert.ok(element && 'tag' in element);
    assert.equal(element.tag, 'x');
    assert.deepEqual(Object.fromEntries(element.attributes), {a: '1', b: '2 "', c: '<3>', d: '', e: '4'});
  });

  it('keeps a < that opens no tag, and skips scripts whatever they hold', () => {
    assert.equal(outline(readHtml('3 < 5<script>if (a<b) "</p>"</script>甲')), '(3  <  5 script() 甲)');
  });
});
