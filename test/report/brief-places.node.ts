// What a brief tells where: years apart, results beside their card, names, slogans, fields; each kind with several inputs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {fieldIcon, subjectOf} from '../../src/report/brief/subjects.js';

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
    assert.equal(heading('政府工作报告', `——2026年1月14日在岚溪县${meeting}`), '岚溪县政府工作报告');
    assert.equal(
      heading('政府工作报告', `（2026年1月14日在青州市白云区${meeting}）`),
      '青州市白云区政府工作报告',
    );
    assert.equal(
      heading('2026年政府工作报告', `——2026年1月14日在岚溪县${meeting}`),
      '2026年岚溪县政府工作报告',
    );
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

  it('no icon beside a field that speaks of something else, and none where nothing tells', () => {
    const icons: [name: string, icon: string | undefined][] = [
      ['扩大内需', 'consumption'],
      ['做优二产', 'industry'],
      ['城乡融合', 'renewal'],
      ['区域协调', 'compass'],
      ['高质量发展', 'growth'],
      ['风险防控', 'shield'],
      ['改革开放', 'ship'],
      ['自身建设', 'gov'],
      ['社会事业', 'heart'],
      ['三城联创', undefined],
    ];
    for (const [name, icon] of icons) assert.equal(fieldIcon(name, subjectOf(name)), icon, name);
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

  const reviewed = (...results: string[]): string =>
    draftOf(
      '某县政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元。',
      ...results,
      '二、2026年工作安排',
      '持续用力抓好落实。',
    );

  it('several things that one clause counts alike as a ranking; what fell, or does not match one by one, stays words', () => {
    for (const [clause, rows] of [
      ['茶叶、竹木、蚕桑等产业产值分别增长8.4%、12.7%、6.3%', 3],
      ['东片、西片、南片和北片分别完成投资24亿元、18.5亿元、13亿元、9.2亿元', 4],
      ['果品、油料、蔬菜等作物产量分别提高2.1、1.3、4.6个百分点', 3],
    ] as const) {
      const page = reviewed('（一）产业体系持续壮大', `${clause}。`, '（二）民生持续改善', '改造小区25个。');
      const table = /<wr-ranking>[\s\S]*<\/wr-ranking>/.exec(page)?.[0] ?? '';
      assert.equal(table.match(/<tr>/g)?.length, rows, `${clause}\n${page}`);
      assert.doesNotMatch(table, /<th[^>]*>[^<]*(?:等|分别)/);
    }
    for (const clause of [
      '茶叶、竹木、蚕桑等产业产值分别下降8.4%、12.7%、6.3%',
      '茶叶、竹木、蚕桑等产业产值分别增长8.4%、12.7%',
      '茶叶、竹木、蚕桑加工产值分别增长8.4%、12.7%、6.3%',
      '茶叶、竹木、蚕桑分别增长8.4%、12.7万吨、6.3%',
    ])
      assert.doesNotMatch(reviewed('（一）产业体系持续壮大', `${clause}。`), /<wr-ranking/, clause);
  });

  it('a count with a part of it that is named as marks, never of sanctions or of too many', () => {
    const page = (clause: string): string =>
      reviewed('（一）产业体系持续壮大', `${clause}。新建标准厂房12万平方米。`);
    assert.match(page('省级专精特新企业达到46家，其中新增13家'), /<wr-tally[^>]*value="46"[^>]*filled="13"/);
    assert.match(page('建成社区食堂58个，其中今年新建21个'), /<wr-tally[^>]*value="58"[^>]*filled="21"/);
    for (const clause of ['规上企业1246家，其中新增113家', '查处违纪干部46名，其中科级干部13名'])
      assert.doesNotMatch(page(clause), /<wr-tally/, clause);
  });

  it('places of one list as honours, each with among whom', () => {
    for (const list of [
      '位居全国百强县投资潜力第13、城镇化质量第24、绿色发展第35',
      '位居全省百强区科技创新第12位、工业发展第21位、消费活力第18位',
    ]) {
      const page = reviewed('（一）综合实力更强', `${list}。`, '（二）发展后劲更足', '新增省级示范园3个。');
      const honours = page.match(/<wr-honour [\s\S]*?<\/wr-honour>/g) ?? [];
      assert.equal(honours.length, 3, page);
      for (const honour of honours) assert.match(honour, /slot="scope">全[国省]百强[县区]/);
    }
  });

  it('no place and no award large that does not say among whom or by whom', () => {
    for (const bare of ['综合考核位列第2位', '经济总量位居第3', '荣获一等奖3项', '获评优秀单位6个'])
      for (const other of ['', '新建标准厂房12万平方米，改造小区25个，']) {
        const page = reviewed(
          '（一）综合实力更强',
          `${other}${bare}。`,
          '（二）民生持续改善',
          '新建学校3所。',
        );
        const [figure] = /第?\d/.exec(bare)!;
        assert.doesNotMatch(page, new RegExp(`value="${figure}"[^>]*>\\s*(?:${bare.slice(0, 4)})`), bare);
      }
    const page = reviewed(
      '（一）综合实力更强',
      '综合考核居全市第2位，获评省级优秀单位6个，新建厂房12万平方米。',
    );
    assert.match(page, /value="6"/);
  });

  it("last year's number of a thing not as this year's", () => {
    for (const clause of [
      '截至上年底累计建成小区46个',
      '去年同期为46个的标杆小区再增12个',
      '上年为46个',
      '去年底建成小区46个',
    ])
      assert.doesNotMatch(
        reviewed('（一）民生持续改善', `新建学校3所，${clause}。改造道路15公里。`),
        /46/,
        clause,
      );
  });

  it('the total of a report large, also where nothing stands beside it', () => {
    for (const [title, total, hero] of [
      ['某市人民检察院工作报告', '全年办理各类案件4127件。', '4127'],
      ['某县人大常委会工作报告', '全年听取专项工作报告14项。', '14'],
    ] as const) {
      const page = draftOf(
        title,
        '各位代表：',
        '一、2025年工作回顾',
        total,
        '（一）监督扎实推进',
        '提出建议126件，整改83件。',
      );
      assert.match(page, new RegExp(`size="hero" value="${hero}"`), title);
    }
  });
});
