// Every attribute of every tag is read as the table of tags says; what the table does not know is never passed over.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, type Finding} from '../../src/check/index.js';
import {tags, tagsWhere, type AttributeUse, type TagName} from '../../src/tags/index.js';

const source = '办理提案128件。办理提案。完成率达到64%。';

function found(page: string): Finding[] {
  return checkReport(page, source).findings.filter(({verdict}) => verdict !== 'not-shown');
}

/** An element with one attribute, beside words of the source. */
const page = (tag: string, attribute: string, value: string, inside = '办理提案') =>
  `<wr-report><${tag} ${attribute}="${value}">${inside}</${tag}></wr-report>`;

/** For each use, what an attribute may say of the source, and what it may not. */
const says: Record<
  Exclude<AttributeUse, 'unit' | 'wordless'>,
  {inside?: string; right: string; wrong: string}
> = {
  prose: {right: '办理提案128件', wrong: '办理提案999件'},
  label: {right: '办理提案128件', wrong: '办理提案999件'},
  note: {right: '办理提案128件', wrong: '办理提案999件'},
  credits: {right: '办理提案128件', wrong: '办理提案999件'},
  change: {inside: '办理提案', right: '128件', wrong: '+999件'},
  figure: {right: '128件', wrong: '999件'},
  marks: {inside: '办理提案128件', right: '128', wrong: '99'},
  percent: {inside: '完成率达到64%', right: '64', wrong: '46'},
};

/** What an element has to hold before it shows its attributes. */
const held: Partial<Record<TagName, string>> = {
  'wr-compare': '<wr-metric-tile value="64" unit="%">完成率</wr-metric-tile>',
};

describe('an attribute', () => {
  for (const [tag, {attributes}] of Object.entries(tags)) {
    for (const [name, use] of Object.entries<AttributeUse>(attributes)) {
      if (use === 'unit' || use === 'wordless') continue;
      it(`is read: ${tag} ${name}`, () => {
        const {right, wrong, inside = held[tag as TagName]} = says[use];
        const errors = (value: string) =>
          found(page(tag, name, value, inside)).filter(({severity}) => severity === 'error');
        assert.deepEqual(errors(right), []);
        assert.notDeepEqual(errors(wrong), []);
      });
    }
  }

  it('without words may say anything but a figure, which no reader would see', () => {
    for (const [tag, {attributes}] of Object.entries(tags)) {
      for (const [name, use] of Object.entries<AttributeUse>(attributes)) {
        if (use !== 'wordless') continue;
        assert.deepEqual(found(page(tag, name, '暖色')), [], `${tag} ${name}`);
        // They name files, elements and drawings.
        if (['source', 'for', 'name'].includes(name)) continue;
        const [finding] = found(page(tag, name, '999件'));
        assert.equal(finding?.severity, 'error', `${tag} ${name}`);
        assert.equal(finding.shown, '999件');
      }
    }
  });
});

describe('what the table of tags does not know', () => {
  it('is a warning, or an error where it holds a figure: an attribute of any tag', () => {
    for (const tag of Object.keys(tags)) {
      for (const [words, severity] of [
        ['办理提案999件', 'error'],
        ['办理提案', 'warning'],
      ] as const) {
        const [finding, ...more] = found(page(tag, 'caption', words));
        assert.deepEqual(more, [], tag);
        assert.equal(finding?.verdict, 'not-checked', tag);
        assert.equal(finding.severity, severity);
        assert.equal(finding.element, tag);
        assert.ok(finding.message.includes('caption') && finding.message.includes(words), finding.message);
      }
    }
  });

  it('is a warning: a tag named like ours', () => {
    for (const tag of ['wr-metric-titel', 'wr-x', 'WR-Tile', 'wr-', 'wr-constructor', 'wr-tile.new']) {
      const [finding, ...more] = found(page(tag, 'caption', '办理提案999件'));
      assert.deepEqual(more, [], tag);
      assert.equal(finding?.verdict, 'not-checked', tag);
      assert.equal(finding.shown, '办理提案999件');
      assert.ok(finding.message.includes(`<${tag.toLowerCase()}>`), finding.message);
    }
  });

  it('is a warning inside what nobody reads, and where it is said twice', () => {
    const twice = page('wr-card', 'caption', '甲', '<wr-x></wr-x><wr-x></wr-x>');
    assert.deepEqual(
      found(twice).map(({shown, element}) => `${element} ${shown}`),
      ['wr-card 甲', 'wr-x <wr-x>', 'wr-x <wr-x>'],
    );
  });

  it('is silent of what HTML allows everywhere, and of elements of others', () => {
    const global = ['id', 'class', 'style', 'hidden', 'lang', 'tabindex', 'data-check', 'onclick'];
    for (const name of global) assert.deepEqual(found(page('wr-section', name, '一')), [], name);
    assert.deepEqual(found('<my-card caption="999件">办理提案</my-card>'), []);
  });
});

describe('slots', () => {
  it('of an element without any hide what stands inside', () => {
    const without = tagsWhere(({slots}) => Object.keys(slots).length === 0);
    assert.ok(without.length > 0);
    const verdicts = (html: string) => found(html).map(({verdict, severity}) => `${verdict} ${severity}`);
    for (const tag of without) {
      assert.deepEqual(found(`<p>办理提案<${tag}></${tag}></p>`), [], tag);
      assert.deepEqual(verdicts(`<p>办理提案<${tag}>竟有</${tag}></p>`), [], tag);
      assert.deepEqual(verdicts(`<p>办理提案<${tag}>999件</${tag}></p>`), ['not-checked error'], tag);
    }
  });
});

describe('data-check="own"', () => {
  const errors = (html: string): string[] =>
    found(html)
      .filter(({severity}) => severity !== 'info')
      .map(({verdict}) => verdict);

  it("makes the wording of an element the editor's", () => {
    assert.deepEqual(errors('<p data-check="own">我们自己写的一句话</p>'), []);
    assert.deepEqual(errors('<p>办理提案128件<span data-check="own">，件件有回音</span></p>'), []);
    assert.deepEqual(errors('<p>办理提案128件，件件有回音</p>'), ['text-differs']);
  });

  it('covers the heading of an element that heads others, not what stands below it', () => {
    const below = '<wr-part heading="成绩单" data-check="own"><p>办理提案128件，件件有回音</p></wr-part>';
    assert.deepEqual(errors(below), ['text-differs']);
    assert.deepEqual(errors(below.replace('，件件有回音', '')), []);
  });

  it('leaves every figure to the check', () => {
    assert.deepEqual(errors('<p data-check="own">完成率竟有65%</p>'), ['not-in-source']);
    assert.deepEqual(errors('<wr-part heading="2024年 成绩单" data-check="own"></wr-part>'), [
      'not-in-source',
    ]);
  });
});
