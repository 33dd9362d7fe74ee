// What a brief tells where: years apart, results beside their card, names, slogans, fields; each kind with several inputs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';

const draftOf = (...lines: string[]): string =>
  composeHtml(parseReport(lines.join('\n')).report, {detail: 'brief'});

describe('a brief sets', () => {
  it('years past under their own banner also where headings of the years follow', () => {
    for (const opening of [
      '过去的五年极不寻常。',
      '“十四五”时期，我们砥砺前行。',
      '过去五年，全县上下同心。',
    ]) {
      const page = draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、“十四五”时期和2025年工作回顾',
        opening,
        '综合实力稳步提升。生产总值268.4亿元，财政总收入15.86亿元，进出口总值9.3亿元。',
        '民生福祉不断增进。城镇新增就业2.37万人，居民人均可支配收入年均增长6.2%。',
        '各位代表，刚刚过去的2025年很不平凡。生产总值增长5.7%，城镇新增就业4260人，工业投资增长13.4%。',
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
      const card = page.slice(page.indexOf('<wr-scorecard'), page.indexOf('</wr-scorecard'));
      assert.match(card, /4260/, opening);
      for (const figure of ['268.4', '2.37', '6.2'])
        assert.ok(!card.includes(figure), `${opening}: ${figure}`);
    }
  });

  it('what sums up the year beside its card, not below a heading that it happens to follow', () => {
    for (const summary of [
      '城乡居民人均可支配收入分别增长8.3%和8.6%',
      '城镇、农村居民人均可支配收入分别增长7.1%、7.9%',
    ]) {
      const page = draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        '（一）法治建设纵深推进',
        '清理腾退办公用房1.7万平方米，封停超标车46辆，“三公”经费下降61.4%。',
        `各位代表，2025年地区生产总值287.4亿元，增长8.2%；财政收入15.09亿元，增长10.4%；${summary}。`,
        '二、2026年工作安排',
        '持续用力抓好落实。',
      );
      const [, last] = /([\d.]+)%$/.exec(summary)!;
      assert.ok(page.indexOf(last!) < page.indexOf('法治建设'), page);
    }
  });

  it('whose report it is, where the title does not say', () => {
    const heading = (...head: string[]): string =>
      /<wr-cover[^>]*heading="([^"]*)"/.exec(
        draftOf(...head, '各位代表：', '一、2025年工作回顾', '2026年要抓好落实。全年地区生产总值268亿元。'),
      )![1]!;
    const meeting = '第十八届人民代表大会第五次会议上';
    assert.equal(heading('政府工作报告', `——2026年1月14日在岚溪县${meeting}`), '2026年岚溪县政府工作报告');
    assert.equal(
      heading('政府工作报告', `（2026年1月14日在青州市白云区${meeting}）`),
      '2026年青州市白云区政府工作报告',
    );
    assert.equal(heading('政府工作报告', `——2024年1月14日在岚溪县${meeting}`), '岚溪县政府工作报告');
    assert.equal(heading('岚溪县政府工作报告', `——2026年1月14日在岚溪县${meeting}`), '岚溪县政府工作报告');
  });

  it('no slogan that is a turn of phrase among results, or meant for some', () => {
    const page = (review: string, plan: string): string =>
      draftOf(
        '某县政府工作报告',
        '各位代表：',
        '一、2025年工作回顾',
        `全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。${review}`,
        '二、2026年工作安排',
        `今年的主要预期目标是：地区生产总值增长6%，财政收入增长5%。${plan}`,
      );
    const slogan = '“民心所盼、民生所向”';
    assert.doesNotMatch(page(`真正做到${slogan}。`, ''), /民心所盼/);
    assert.doesNotMatch(page('', '鼓励农户“依山而种、因茶致富”。'), /因茶致富/);
    assert.match(page('', `坚持${slogan}。`), /<wr-quote>/);
    assert.match(page(`真正做到${slogan}。始终坚持${slogan}。`, ''), /<wr-quote>/);
  });

  it('each field once, in a colour that the one before it does not have, with an icon', () => {
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。',
      '二、2026年工作安排',
      '（一）着力扩大内需',
      '开工重点项目98个。',
      '（二）扩大有效投资',
      '开工建设环城公路二期。',
      '（三）深化改革',
      '推进零基预算改革试点。',
      '（四）推进城乡融合',
      '改造农村公路150公里。',
      '（五）扩大对外开放',
      '建成保税仓库2座。',
    );
    const subjects = [...page.matchAll(/<wr-field[^>]*subject="([^"]*)"/g)].map(([, subject]) => subject);
    assert.equal(subjects.length, 5);
    subjects.forEach((subject, i) =>
      assert.ok(i < 2 || new Set(subjects.slice(i - 2, i + 1)).size > 1, String(subjects)),
    );
    assert.equal([...page.matchAll(/<wr-field[^>]*icon="[a-z-]+"/g)].length, 5);
  });

  it('a clause with several figures once', () => {
    const ranks = '位居全省百强县投资潜力第3、城镇化质量第4、绿色发展第5、科技创新第6';
    const page = draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。',
      '（一）综合实力更强',
      `${ranks}。`,
      '（二）发展后劲更足',
      '新增省级示范园3个。',
    );
    assert.equal(page.match(/投资潜力/g)?.length, 1, page);
  });
});
