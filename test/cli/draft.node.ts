// work-report draft as users run it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {ReportOutline} from '../../src/report/index.js';
import {removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';
import {reference} from '../support/report/corpus.js';
import {p, run, wordFile} from '../support/source/word.js';

after(removeFolders);

const source = join(root, 'examples/youyang.txt');

describe('work-report draft', () => {
  it('sets what a plan says by the ids of the outline, and tells what a plan has wrong', async () => {
    const folder = temporaryFolder();
    const [plan, page] = [join(folder, 'plan.json'), join(folder, 'page.html')];
    const json = await workReport(['outline', source, '--format', 'json']);
    const {plan: drafted} = JSON.parse(String(json.stdout)) as ReportOutline;
    // As models write it.
    writeFileSync(plan, `\`\`\`json\n${JSON.stringify(drafted)}\n\`\`\`\n`);
    const drawn = await workReport(['draft', source, '--plan', plan, '-o', page]);
    assert.equal(drawn.status, 0, drawn.stderr);
    const written = readFileSync(page, 'utf8');
    assert.match(written, /<wr-progress-checklist>/);
    assert.match(drawn.stderr, /与原文一致；没有错误/);
    writeFileSync(plan, '{"parts": [{"heading": "增收9亿元", "blocks": ["b99"]}]}');
    const refused = await workReport(['draft', source, '--plan', plan, '-o', page, '--force']);
    assert.equal(refused.status, 1);
    assert.match(
      refused.stderr,
      /2 处.*\n {2}parts\[0\]\.heading　.*9亿元.*\n {2}parts\[0\]\.blocks\[0\]　没有 b99/,
    );
    assert.equal(readFileSync(page, 'utf8'), written);
  });

  it('names by id what is wrong of a page by a plan, and what to look at in the plan', async () => {
    const plan = join(temporaryFolder(), 'plan.json');
    const input =
      '云溪县政府工作报告\n一、2025年工作回顾\n新建公路14公里。\n二、2026年工作安排\n粮食产量增长3%左右。\n';
    const blocks = [{form: 'tiles', items: ['f1', 'f2']}];
    writeFileSync(
      plan,
      JSON.stringify({parts: [{heading: '2025年成绩单', sections: [{heading: 'h1', blocks}]}]}),
    );
    const {status, stderr} = await workReport(['draft', '-', '--plan', plan], {input});
    assert.equal(status, 1);
    assert.match(stderr, /错误　parts\[0\]\.sections\[0\]\.blocks\[0\]\.items\[1\] f2　/);
    assert.match(
      stderr,
      /请再看：\n {2}parts\[0\]\.sections\[0\]\.blocks\[0\]　f2 在原文的“2026年工作安排”（h2）下/,
    );
  });

  it('writes a page with its script beside it, and says what it holds', async () => {
    const folder = temporaryFolder();
    const page = join(folder, 'page.html');
    const {status, stdout, stderr} = await workReport(['draft', source, '-o', page, '--theme', 'jade']);
    assert.equal(status, 0, stderr);
    assert.match(stdout.toString(), /已写出/);
    assert.match(readFileSync(page, 'utf8'), /<wr-report theme="jade">/);
    assert.ok(existsSync(join(folder, 'work-report-elements.min.js')));
    assert.match(stderr, /脚本.*放在页面旁边/);
    assert.match(stderr, /全文：2 个部分，5 节；原文 19 个数据，19 个已排成数字，0 个留在句子里。/);
  });

  it('takes the colours of the kind of report, as every other way to its draft does', async () => {
    const input = '甲海县人民法院工作报告\n过去一年，受理案件5120件，审结4987件。\n执行到位金额3.2亿元。';
    const brief = await workReport(['draft', '-', '--detail', 'brief'], {input});
    assert.match(brief.stdout.toString(), /<wr-report theme="azure"/);
    const named = await workReport(['draft', '-', '--detail', 'brief', '--theme', 'jade'], {input});
    assert.match(named.stdout.toString(), /<wr-report theme="jade"/);
  });

  it('takes the scenery of the place, says why, and takes another one that is named', async () => {
    const text = `甲海县2025年政府工作报告
修复海岸线12公里，近岸海域水质优良，加固海堤18公里。
新建海洋牧场2个，渔港升级3座，更新渔船86艘。
海水养殖扩大到4.5万亩，海岛全部通水通电。`;
    const {stdout, stderr} = await workReport(['draft', '-'], {input: text});
    assert.match(stdout.toString(), /<wr-report theme="vermilion" scene="coast">/);
    assert.match(stderr, /风景用 coast.*海岸线.*--scene/);
    const named = await workReport(['draft', '-', '--scene', 'mountains'], {input: text});
    assert.match(named.stdout.toString(), /<wr-report theme="vermilion" scene="mountains">/);
    assert.doesNotMatch(named.stderr, /风景用/);
  });

  it('leaves another script alone that lies there, and says so; --force replaces it', async () => {
    const folder = temporaryFolder();
    const script = join(folder, 'work-report-elements.min.js');
    writeFileSync(script, '// mine');
    const draft = ['draft', source, '-o', join(folder, 'page.html')];
    assert.match((await workReport(draft)).stderr, /work-report-elements\.min\.js 不是这一版的/);
    assert.equal(readFileSync(script, 'utf8'), '// mine');
    await workReport([...draft, '--force']);
    assert.notEqual(readFileSync(script, 'utf8'), '// mine');
    assert.doesNotMatch((await workReport([...draft, '--force'])).stderr, /不是这一版|已放在页面旁边/);
  });

  it('writes the same page to standard output, from a file and from standard input', async () => {
    const fromFile = await workReport(['draft', source]);
    const fromInput = await workReport(['draft', '-', '-o', '-'], {input: reference.text});
    assert.equal(fromFile.status, 0);
    assert.match(fromFile.stdout.toString(), /^<!doctype html>/);
    assert.deepEqual(fromInput.stdout, fromFile.stdout);
  });

  it('says what a digest leaves out, and where', async () => {
    const {status, stdout, stderr} = await workReport(['draft', source, '--detail', 'digest']);
    assert.equal(status, 0);
    assert.match(stderr, /摘要：2 个部分/);
    assert.match(stderr, /第 9 行/);
    assert.doesNotMatch(stdout.toString(), /旗帜鲜明讲政治/);
  });

  it('says of each figure that a brief leaves out in which line it stands, the best first', async () => {
    const words = ['完成投资', '新建学校', '改造小区', '种植林木', '接待游客', '培训农民'];
    const lines = words.map((each, i) => `过去一年，全县${each}${i + 3}2.5万元，增长${i + 2}%。`);
    const input = ['某县政府工作报告', '各位代表：', '一、2025年工作回顾', ...lines].join('\n');
    const {stderr} = await workReport(['draft', '-', '--detail', 'brief', '--figures', '2'], {input});
    const told = [...stderr.matchAll(/第 (\d+) 行　全县(.{4})/g)];
    assert.ok(told.length > 2, stderr);
    for (const [, line, each] of told) assert.equal(Number(line), words.indexOf(each!) + 4, stderr);
  });

  it('says on the terminal what is missing: the title', async () => {
    const text = '首页 > 公开 > 正文\n过去一年，新建学校3所。\n新增就业5000人。\n';
    const {status, stdout, stderr} = await workReport(['draft', '-'], {input: text});
    assert.equal(status, 0, stderr);
    assert.match(stderr, /第 1 行.*没有找到标题.*heading/);
    assert.match(stderr, /第 1 行.*首页 > 公开/);
    assert.match(stdout.toString(), /heading=""/);
  });

  it('fails with words and status 1 where there is no report, with status 2 on wrong usage', async () => {
    for (const [args, status, message] of [
      [['draft', 'none.txt'], 1, /找不到报告 none\.txt/],
      [['draft', '-'], 1, /标准输入.*没有文字/],
      [['draft'], 2, /请写明一份报告/],
      [['draft', source, '--detail', 'short'], 2, /full、digest/],
      [['draft', source, '--theme', 'pink'], 2, /vermilion/],
      [['draft', source, '-o', root], 1, /无法写入/],
    ] as const) {
      const outcome = await workReport([...args]);
      assert.equal(outcome.status, status, args.join(' '));
      assert.match(outcome.stderr, message);
      assert.equal(outcome.stdout.length, 0);
    }
  });

  it('says what it left out of a Word file, each with the words at its place', async () => {
    const file = join(temporaryFolder(), '报告.docx');
    const deleted = '<w:del><w:r><w:delText>5%</w:delText></w:r></w:del>';
    const body =
      p('工作报告') + p(run('全县生产总值增长') + deleted + run('6%。') + run('内部口径', '<w:vanish/>'));
    writeFileSync(file, wordFile({body}));
    const chinese = await workReport(['draft', file]);
    assert.equal(chinese.status, 0, chinese.stderr);
    assert.match(chinese.stderr, /^ {2}“全县生产总值增长6%。”处　修订中删除的文字没有收入「5%」/m);
    assert.match(chinese.stderr, /^ {2}“全县生产总值增长6%。”处　隐藏的文字没有收入「内部口径」/m);
    const english = await workReport(['draft', file, '--lang', 'en']);
    assert.match(english.stderr, /^ {2}at “全县生产总值增长6%。”: hidden text is left out: “内部口径”/m);
    assert.doesNotMatch(chinese.stdout.toString(), /内部口径|5%/);
  });

  it('speaks English when asked', async () => {
    const {stderr} = await workReport(['draft', source, '--lang', 'en']);
    assert.match(stderr, /full: 2 parts, 5 sections; of 19 figures in the text 19 are set as figures/);
  });
});
