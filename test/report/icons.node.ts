// Which icon a label takes.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {iconWords, masks, weakWords} from '../../src/report/icon-words.js';
import {iconFor, iconsFor} from '../../src/report/icons.js';

const wordsOf = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([icon, words]) =>
    words.split(' ').map((word): [string, string] => [word, icon]),
  );
const words = [...wordsOf(iconWords), ...wordsOf(weakWords)];

describe('the words of icons', () => {
  it('belong to one icon each, and none is a mask as well', () => {
    const seen = new Set(masks.split(' '));
    assert.equal(seen.size, masks.split(' ').length);
    const twice = words.filter(([word]) => seen.size === seen.add(word).size);
    assert.deepEqual(twice, []);
  });

  it('have two characters or more, none of which the rule would drop', () => {
    const wrong = [...words.map(([word]) => word), ...masks.split(' ')].filter(
      (word) => [...word].length < 2 || /[\s“”‘’"'「」『』]/.test(word),
    );
    assert.deepEqual(wrong, []);
  });

  it('ask for their icon by themselves', () => {
    for (const [word, icon] of words) assert.equal(iconFor(word), icon, word);
  });
});

describe('iconFor', () => {
  const cases: [what: string, label: string, icon: string | undefined][] = [
    ['the longest word', '新建公租房项目', 'housing'],
    ['a longer word that holds another', '新能源汽车产量', 'nev'],
    ['of equal words the later one', '教育医疗', 'doctor'],
    ['spaces and quotation marks', '“粮 食”总产量', 'grain'],
    ['what is measured, before 占', '粮食占农业产值比重', 'grain'],
    ['what it is measured against, where the first says nothing', '其中占进口总额', 'trade'],
    ['a general word where no other stands', '全年完成项目', 'project'],
    ['a general word beside a particular one', '养老项目', 'elderly'],
    ['a mask: 生产能力 holds 产能', '形成生产能力', undefined],
    ['a mask that stands twice', '保税加保税', undefined],
    ['a mask beside a word', '保税港口', 'port'],
    ['letters of two words that read as a third', '全国道德模范数量', undefined],
    ['a way out of town, which is no trade', '建成西出口', undefined],
    ['cases that no court hears', '智慧城管平台受理处置案件', 'renewal'],
    ['what a court forbids', '限制高消费', 'court'],
    ['beds for guests', '接待床位', 'hotel'],
    ['the economy of what', '数字经济规模', 'digital'],
    ['guests, who complain of nothing', '接待来访考察团', 'handshake'],
    ['who complains', '受理来信来访', 'letter'],
    ['passengers, who are no tourists', '车站发送旅客', 'bus'],
    ['what is put right, which nobody inspects', '完成河道环境整治', 'pollution'],
    ['a home for small children, which is no counter', '新建托育综合服务中心', 'childcare'],
    ['lights at a crossing, which send nothing', '新装信号灯', 'road'],
    ['nets in the sea', '新投放深水网箱', 'fishery'],
    ['what holds risks off', '风险防控', 'safety'],
    ['whom delegates are', '代表主体作用', 'people'],
    ['vehicles, where they pass', '出入口岸的交通工具', 'gate'],
    ['the second of three sectors', '第二产业增加值', 'industry'],
    ['of three sectors none', '二三产业法人单位', undefined],
    ['no word', '同比增至', undefined],
    ['one character', '粮', undefined],
    ['nothing', '', undefined],
  ];
  for (const [what, label, icon] of cases) {
    it(`${what}: ${label || '（空）'}`, () => assert.equal(iconFor(label), icon));
  }

  it('gives no icon for what is only inherited, and never throws', () => {
    for (const label of ['constructor', '__proto__', 'toString']) assert.equal(iconFor(label), undefined);
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (label) => {
        const icon = iconFor(label);
        assert.ok(icon === undefined || icon in iconWords || icon in weakWords);
      }),
    );
  });

  it('does not let a word of an icon be taken from by words that do not touch it', () => {
    const word = fc.constantFrom(...wordsOf(iconWords).map(([it]) => it));
    fc.assert(
      fc.property(word, fc.constantFrom('了', '，', '和', '达'), (text, between) => {
        assert.equal(iconFor(`${between}${text}${between}`), iconFor(text));
      }),
    );
  });
});

describe('iconsFor', () => {
  it('leaves out all where fewer than half would have one', () => {
    assert.deepEqual(iconsFor(['粮食产量', '同比', '增至']), [undefined, undefined, undefined]);
    assert.deepEqual(iconsFor(['粮食产量', '增至']), ['grain', undefined]);
    assert.deepEqual(iconsFor([]), []);
  });

  it('leaves out all where more than three in a row would have the same', () => {
    const grain = ['粮食产量', '夏粮', '秋粮'];
    assert.deepEqual(iconsFor(grain), ['grain', 'grain', 'grain']);
    assert.deepEqual(iconsFor([...grain, '粮食总产量']), Array(4).fill(undefined));
    assert.deepEqual(iconsFor([...grain, '旅游收入', '粮食总产量']), [
      'grain',
      'grain',
      'grain',
      'tourism',
      'grain',
    ]);
  });
});
