import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkReport, type CheckResult, type Finding} from '../../src/report/index.js';

const page = readFileSync(fileURLToPath(new URL('../../examples/youyang.html', import.meta.url)), 'utf8');
const text = readFileSync(fileURLToPath(new URL('../../examples/youyang.txt', import.meta.url)), 'utf8');

const tile = (value: string, unit: string, label: string) =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;

/** What is found of a page, without the figures of the source that it leaves out. */
function found(html: string, source: string): Finding[] {
  return checkReport(html, source).findings.filter(({verdict}) => verdict !== 'not-shown');
}

function verdicts(html: string, source: string): string[] {
  return found(html, source).map(({verdict, severity}) => `${severity}: ${verdict}`);
}

const errors = (html: string, source: string) =>
  found(html, source).filter(({severity}) => severity === 'error');

/** Errors, and what an editor has to judge. */
const told = (html: string, source: string) =>
  found(html, source).filter(({severity}) => severity !== 'info');

describe('checkReport(page, source)', () => {
  it('counts every figure of the reference page as matched', () => {
    const {summary, findings} = checkReport(page, text);
    assert.deepEqual(findings, []);
    assert.equal(summary.figures, summary.matched);
    assert.ok(summary.figures >= 22, String(summary.figures));
  });

  it('gives plain JSON with the fields of its type', () => {
    const result = checkReport(page.replace('value="92"', 'value="93"'), text);
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    assert.deepEqual(Object.keys(result), ['summary', 'findings']);
    assert.deepEqual(Object.keys(result.summary), ['figures', 'matched', 'errors', 'warnings']);
    const [finding] = result.findings;
    assert.ok(finding);
    assert.equal(finding.verdict, 'not-in-source');
    assert.equal(finding.shown, '93条');
    assert.equal(finding.label, '全年共收到社情民意信息');
    assert.equal(finding.element, 'wr-metric-tile');
    assert.ok(text.slice(finding.nearest?.at).startsWith('全年共收到社情民意信息 92 条'));
    assert.match(finding.message, /92 条/);
  });

  it('lists findings in page order', () => {
    const changed = page
      .replace('value="92"', 'value="93"')
      .replace('value="22" unit="场次"', 'value="23" unit="场次"')
      .replace('2023年 工作安排', '2024年 工作安排');
    const shown = checkReport(changed, text).findings.map((finding) => finding.shown);
    assert.deepEqual(
      ['23场次', '93条', '2024年'].filter((figure) => shown.includes(figure)),
      ['23场次', '93条', '2024年'],
    );
    const places = ['23场次', '93条', '2024年'].map((figure) => shown.indexOf(figure));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('tells figures of the source that the page leaves out, as information', () => {
    const {findings, summary} = checkReport('<p>立案 225 件。</p>', '收到提案 235 件。立案 225 件。');
    assert.deepEqual(
      findings.map(({verdict, severity, shown, element}) => [verdict, severity, shown, element]),
      [['not-shown', 'info', '235 件', '']],
    );
    assert.equal(summary.errors, 0);
  });

  it('does not read scripts, styles, comments and what is hidden', () => {
    const hidden =
      '<script>93条</script><style>p{width:93px}</style><!-- 93条 --><p hidden>93条</p><p>立案 225 件。</p>';
    assert.deepEqual(found(hidden, '立案 225 件。'), []);
  });
});

describe('a figure', () => {
  const source =
    '累计捐款捐物价值390余万元。共有成员近3000个。全年投资超500亿元。经济增长5%左右。新增就业70万人以上。失业率控制在5.5%以内。' +
    '明年增长5%—5.5%的目标不变。财政收入28.17亿元。出口增长18.28%。能耗下降2.3个百分点。办理提案29378件。提出七项建议。收到信件约2.4万件。';

  it('may be written in the ways that mean the same', () => {
    const same: [string, string, string][] = [
      ['390余', '万元', '累计捐款捐物价值'],
      ['390', '万元+', '累计捐款捐物价值'],
      ['390+', '万元', '累计捐款捐物价值'],
      ['近3000', '个', '共有成员'],
      ['超500', '亿元', '全年投资'],
      ['500亿元+', '', '全年投资'],
      ['5', '%左右', '经济增长'],
      ['≥70', '万人', '新增就业'],
      ['70', '万人以上', '新增就业'],
      ['≤5.5', '%', '失业率'],
      ['5%–5.5%', '', '明年增长'],
      ['5%~5.5%', '', '明年增长'],
      ['281700', '万元', '财政收入'],
      ['18.28% ↑', '', '出口增长'],
      ['↓2.3', '个百分点', '能耗'],
      ['29,378', '件', '办理提案'],
      ['29 378', '件', '办理提案'],
      ['２９３７８', '件', '办理提案'],
      ['7', '项', '提出建议'],
      ['~2.4', '万件', '收到信件'],
      ['约2.4', '万件', '收到信件'],
    ];
    for (const [value, unit, label] of same) {
      const rest = found(tile(value, unit, label), source).filter(
        ({verdict}) => verdict !== 'written-differently' && verdict !== 'text-differs',
      );
      assert.deepEqual(rest, [], value + unit);
      assert.equal(errors(tile(value, unit, label.replace('建议', '')), source).length, 0, value + unit);
    }
  });

  it('is an error where it means something else', () => {
    const other: [string, string, string, string][] = [
      ['390', '万元', '累计捐款捐物价值', 'bound-lost'],
      ['391', '万元', '累计捐款捐物价值', 'not-in-source'],
      ['3000余', '个', '共有成员', 'bound-lost'],
      ['超3000', '个', '共有成员', 'bound-lost'],
      ['500', '亿元', '全年投资', 'bound-lost'],
      ['5', '%以上', '经济增长', 'bound-lost'],
      ['5', '%', '经济增长', 'bound-lost'],
      ['70', '万人', '新增就业', 'bound-lost'],
      ['5.5', '%', '失业率', 'bound-lost'],
      ['5', '%', '明年增长', 'bound-lost'],
      ['5.25', '%', '明年增长', 'not-in-source'],
      ['↓2.3', '%', '能耗', 'unit-differs'],
      ['↑2.3', '个百分点', '能耗', 'label-differs'],
      ['29378', '条', '办理提案', 'unit-differs'],
      ['2.4', '万件', '收到信件', 'bound-lost'],
    ];
    for (const [value, unit, label, verdict] of other) {
      const all = errors(tile(value, unit, label), source);
      assert.equal(all.length, 1, `${value}${unit}: ${JSON.stringify(all)}`);
      if (!['5|%|明年增长'].includes(`${value}|${unit}|${label}`)) {
        assert.equal(all[0]!.verdict, verdict, value + unit);
      }
    }
  });

  it('is a warning where it was rounded, and information where it is written otherwise', () => {
    assert.deepEqual(verdicts(tile('28.2', '亿元', '财政收入'), source), ['warning: rounded']);
    assert.deepEqual(verdicts(tile('18.3', '%', '出口增长'), source), ['warning: rounded']);
    assert.deepEqual(verdicts(tile('29,378', '件', '办理提案'), source), ['info: written-differently']);
    assert.deepEqual(verdicts('<p>提出7项建议。</p>', source), ['info: written-differently']);
  });

  it('is an error under another label, even though it is in the source', () => {
    const report = '收到提案235件，立案225件，其中民生类提案60余件。整理编辑26期，其中市政协采用7期。';
    assert.deepEqual(errors(tile('235', '件', '收到提案') + tile('225', '件', '立案'), report), []);
    const [wrong, too] = errors(tile('225', '件', '收到提案') + tile('235', '件', '立案'), report);
    assert.equal(wrong?.verdict, 'label-differs');
    assert.equal(too?.verdict, 'label-differs');
    assert.equal(errors(tile('26', '期', '市政协采用'), report)[0]?.verdict, 'label-differs');
  });

  it('takes its subject from 分别', () => {
    const report =
      '城镇、农村居民人均可支配收入分别增长4.8%、7.2%。生产安全事故起数、死亡人数分别下降15%和17%。';
    const right = tile('4.8', '%', '城镇<wbr>居民人均可支配收入') + tile('17', '%', '死亡人数下降');
    const wrong = tile('7.2', '%', '城镇<wbr>居民人均可支配收入') + tile('15', '%', '死亡人数下降');
    assert.deepEqual(errors(right, report), []);
    assert.deepEqual(
      errors(wrong, report).map(({verdict}) => verdict),
      ['label-differs', 'label-differs'],
    );
  });

  it('may be either end of a change, and a rank', () => {
    const report = '城镇化率由53.2%提高到57.7%，总量从全国第9位升至第7位，投资潜力居全国第3、质量居第4。';
    const right =
      tile('57.7', '%', '城镇化率') + tile('第7', '位', '总量') + tile('第3', '位', '投资潜力居全国');
    assert.deepEqual(errors(right, report), []);
    assert.equal(errors(tile('58.7', '%', '城镇化率'), report).length, 1);
    assert.equal(errors(tile('第8', '位', '总量'), report).length, 1);
    assert.equal(errors(tile('第4', '位', '投资潜力居全国'), report).length, 1);
  });

  it('may be a year, a date or an ordinal', () => {
    const report = '2022年3月5日，参加第139期培训班，完成第四册。';
    assert.deepEqual(errors('<p>2022年3月5日，参加第139期培训班</p>', report), []);
    for (const wrong of ['2021年3月5日', '2022年4月5日', '2022年3月6日']) {
      assert.equal(errors(`<p>${wrong}，参加第139期培训班</p>`, report).length, 1, wrong);
    }
    assert.equal(errors('<p>2022年3月5日，参加第138期培训班</p>', report).length, 1);
    assert.equal(errors('<p>完成第五册。</p>', report).length, 1);
  });

  it('may be computed, which an editor has to confirm', () => {
    const report = '共收到提案235件，立案225件。';
    assert.deepEqual(
      found(tile('95.7', '%', '立案率'), report)
        .filter(({verdict}) => verdict !== 'text-differs')
        .map(({verdict, severity}) => `${severity}: ${verdict}`),
      ['warning: computed'],
    );
    const wrong = errors(tile('96.7', '%', '立案率'), report).map(({verdict}) => verdict);
    assert.ok(wrong.includes('not-in-source'), wrong.join());
  });

  it('stands in a table with the words of its row and column', () => {
    const report = '第一产业增加值91414亿元，增长3.5%；第二产业增加值492087亿元，增长5.3%。';
    const table = (a: string, b: string) =>
      `<table><tr><th>产业</th><th>增加值（亿元）</th></tr><tr><th>第一产业</th><td>${a}</td></tr><tr><th>第二产业</th><td>${b}</td></tr></table>`;
    assert.deepEqual(errors(table('91414', '492087'), report), []);
    assert.equal(errors(table('91414', '492088'), report).length, 1);
    assert.equal(errors(table('492087', '91414'), report).length, 2);
  });

  it('of a year belongs to its row or column', () => {
    const report =
      '2023年地区生产总值达到5230亿元，2024年地区生产总值达到5520亿元，2025年地区生产总值达到5831亿元。' +
      '常住人口城镇化率从2020年的53.2%提升到2025年的57.7%。出口下降3.2%，进口增长5.6%。';
    const series = (...values: string[]) =>
      `<wr-trend heading="地区生产总值（亿元）"><table><tr><th>年份</th><th>2023年</th><th>2024年</th><th>2025</th></tr>` +
      `<tr><td>地区生产总值</td>${values.map((value) => `<td>${value}</td>`).join('')}</tr></table></wr-trend>`;
    assert.deepEqual(errors(series('5230', '5520', '5831'), report), []);
    assert.equal(errors(series('5520', '5230', '5831'), report).length, 2);
    assert.equal(errors(series('5230', '5520', '5832'), report).length, 1);
    const change = (from: string, to: string) =>
      `<wr-compare heading="常住人口城镇化率"><wr-metric-tile value="${from}" unit="%">2020年</wr-metric-tile>` +
      `<wr-metric-tile value="${to}" unit="%">2025年</wr-metric-tile></wr-compare>`;
    assert.deepEqual(errors(change('53.2', '57.7'), report), []);
    assert.ok(errors(change('57.7', '53.2'), report).length >= 1);
    const signed = (exports: string, imports: string) =>
      `<table><tr><th>指标</th><th>增速（%）</th></tr><tr><th>出口</th><td>${exports}</td></tr><tr><th>进口</th><td>${imports}</td></tr></table>`;
    assert.deepEqual(errors(signed('-3.2', '+5.6'), report), []);
    assert.equal(errors(signed('+3.2', '+5.6'), report).length, 1);
    assert.equal(errors(signed('-3.2', '-5.6'), report).length, 1);
  });

  it('may have a label put together around it, from which nothing else is missing', () => {
    const report =
      '建设40个省级数据产业园，新增50家以上先进智能工厂。生产安全事故起数和死亡人数分别下降15%和17%。';
    const right =
      tile('40', '个', '建设省级数据产业园') +
      tile('50', '家以上', '新增先进智能工厂') +
      tile('15', '%', '生产安全事故起数下降');
    assert.deepEqual(
      found(right, report).filter(({verdict}) => verdict !== 'not-shown'),
      [],
    );
    for (const label of ['建省级数据产业园', '建设省数据产业园', '建设省级数据产园', '建设省级数据产业']) {
      const [finding, ...more] = told(tile('40', '个', label), report);
      assert.deepEqual([finding?.severity, finding?.class, more], ['warning', 'wording', []], label);
    }
    const [fall] = errors(tile('15', '%', '生产安全事故起数上升'), report);
    assert.equal(fall?.verdict, 'label-differs');
  });

  it('that changed places with the one it grew from is an error', () => {
    const report = '高铁营业里程从9000多公里增加到2万5千公里、占世界三分之二。';
    const note = (words: string) =>
      `<wr-metric-tile value="2万5千" unit="公里">高铁营业里程<p slot="note">${words}</p></wr-metric-tile>`;
    assert.deepEqual(errors(note('从9000多公里增加到2万5千公里'), report), []);
    assert.ok(errors(note('从2万5千公里增加到9000多公里'), report).length >= 1);
  });

  it('that only marks show has to be the one beside them', () => {
    assert.deepEqual(found('<wr-tally value="3" unit="天">为期 3 天</wr-tally>', '为期 3 天'), []);
    const [wrong] = errors('<wr-tally value="4" unit="天">为期 3 天</wr-tally>', '为期 3 天');
    assert.equal(wrong?.element, 'wr-tally');
  });
});

describe('words', () => {
  const source =
    '一、着力强化理论武装，坚定正确方向。\n坚决做到“两个维护”，落实“三地一区两节点一县城”战略。不搞大水漫灌，不断提高质量。' +
    '编印《2022 年度主题理论研讨论文集》。坚持协商为民建言“大民生”。畅通民意渠道。';

  it('may be taken apart where the page does so', () => {
    const html =
      '<wr-section heading="着力强化理论武装，坚定正确方向。" number="一"><wr-card lead="坚持协商为民建言" keyword="“大民生”"></wr-card>' +
      '<p>不搞大水漫灌， 不断<b>提高</b>质量。</p><ul><li>坚决做到“两个维护”</li></ul></wr-section>';
    assert.deepEqual(found(html, source), []);
  });

  it('may not lose or gain a character', () => {
    const wrong = [
      '搞大水漫灌，不断提高质量。',
      '不搞大水漫灌，断提高质量。',
      '不搞大水漫灌，不断提高质。',
      '不搞大水漫灌，不断不提高质量。',
      '不搞大水慢灌，不断提高质量。',
      '不搞大漫水灌，不断提高质量。',
    ];
    for (const each of wrong) {
      const [error, ...more] = told(`<p>${each}</p>`, source);
      assert.equal(error?.verdict, 'text-differs', each);
      assert.deepEqual(more, [], each);
    }
    assert.match(told('<p>不搞大水慢灌</p>', source)[0]!.message, /“慢灌”原文为“漫灌”/);
    assert.match(told('<p>不搞大水灌，不断提高质量</p>', source)[0]!.message, /“灌”原文为“漫灌”/);
  });

  it('may be part of a longer clause where they stand elsewhere as they are, unless 不 or 未 is less', () => {
    const text = '一、过去的一年，县政协工作。\n过去的一年，县政协';
    assert.deepEqual(errors('<wr-section heading="过去的一年，县政协"></wr-section>', text), []);
    assert.match(told('<p>去的一年，县政协</p>', text)[0]?.message ?? '', /“去的”原文为“过去的”/);
    const short = '<wr-section heading="工作"><p>完成任务。</p></wr-section>';
    assert.match(
      errors(short, '工作\n未完成任务。\n完成任务，好。')[0]?.message ?? '',
      /“完成”原文为“未完成”/,
    );
  });

  it('that the source does not have anywhere are for an editor to judge', () => {
    const [error] = told('<p>全面建成世界一流强县。</p>', source);
    assert.equal(error?.verdict, 'text-differs');
    assert.match(error!.message, /找不到/);
  });

  it('in 《》 and “” have to be the same to the character', () => {
    for (const wrong of ['“两个维持”', '“两维护”', '“三地一区两节点县城”', '《2022 年主题理论研讨论文集》']) {
      const all = errors(`<p>${wrong}</p>`, source);
      assert.ok(
        all.some(({verdict}) => verdict === 'name-differs'),
        wrong,
      );
    }
    assert.deepEqual(errors('<p>《2022年度主题理论研讨论文集》</p>', source), []);
  });

  it('of the page itself are not looked for', () => {
    assert.deepEqual(found('<wr-cover kicker="一图读懂" heading="畅通民意渠道"></wr-cover>', source), []);
    assert.deepEqual(found('<wr-credits>来源：县融媒体中心 制图：王某</wr-credits>', source), []);
  });
});

describe('the terms of a ratio', () => {
  const source = '三次产业结构由15.1∶36.6∶48.3调整为12.4∶38.5∶49.1，新增企业310家。';
  const errors = (
    terms: string[],
    names = ['第一产业', '第二产业', '第三产业'],
    heading = '三次产业结构',
  ): string[] => {
    const rows = terms.map((term, i) => `<tr><th data-check="own">${names[i]}</th>${term}</tr>`);
    const page = `<wr-report><wr-share heading="${heading}"><table>${rows.join('')}</table></wr-share></wr-report>`;
    return checkReport(page, source)
      .findings.filter(({severity}) => severity === 'error')
      .map(({shown}) => shown);
  };
  const cells = (...terms: string[]): string[] =>
    terms.map((term) => [...term.split(' ')].map((each) => `<td>${each}</td>`).join(''));

  it('stand in its order, below what it is of, one ratio a column', () => {
    assert.deepEqual(errors(cells('12.4', '38.5', '49.1')), []);
    assert.deepEqual(errors(cells('15.1', '36.6', '48.3')), []);
  });

  it('are no figures of the source otherwise', () => {
    assert.ok(errors(cells('12.5', '38.5', '49.1')).includes('12.5'));
    assert.ok(errors(cells('38.5', '12.4', '49.1')).length > 0);
    assert.ok(errors(cells('12.4', '38.5')).length > 0);
    assert.ok(errors(cells('12.4', '36.6', '49.1')).length > 0);
    assert.ok(errors(cells('12.4', '38.5', '49.1'), ['第二产业', '第一产业', '第三产业']).length > 0);
    assert.ok(errors(cells('12.4', '38.5', '49.1'), undefined, '人口年龄构成').length > 0);
  });
});

describe('sums', () => {
  const inconsistencies = (report: string): CheckResult['findings'] =>
    checkReport('', report).findings.filter(({verdict}) => verdict === 'sum-differs');

  it('that do not add up are reported as inconsistencies of the source', () => {
    const wrong = [
      '提出提案1386件。其中一次会议受理委员提案595件；二次会议受理委员提案583件；三次会议受理委员提案418件。',
      '立案205件，合并6件、转办12件，共223件。其中经济类37件，占18%；社会类52件，占25.4%；城建类101件，占49.3%；文化类15件，占6.7%。',
      '城镇化率由53.2%提高到57.7%，提高4.8个百分点。',
      '三次产业比调整为11.8∶48.3∶38.9。',
    ];
    for (const report of wrong) {
      const [finding, ...more] = inconsistencies(report);
      assert.equal(finding?.severity, 'warning', report);
      assert.match(finding!.message, /原文/);
      assert.deepEqual(more, [], report);
    }
  });

  it('that hold after rounding are not told', () => {
    const right = [
      '共收到提案5890件，其中立案5002件、转为意见262件、不予立案626件。',
      '提案5890件，立案5002件，其中经济1800件，占36%；政治502件，占10%；文化700件，占14%；社会1500件，占30%；生态500件，占10%。',
      '开展10项调研、43项视察，其中改革类13项，发展类14项，民生类26项。',
      '审查立案534件，其中委员提案127件，集体提案6件，联名提案16件，其他提案385件。',
      '立案205件，共223件。其中经济类37件，占18%；社会类52件，占25.4%；城建类116件，占56.6%。',
      '城镇化率由53.2%提高到57.7%，提高4.5个百分点。',
      '三次产业比调整为11.8∶48.3∶39.9。',
      '120条河道已治理108条（90%），260场演出已办230场（88%）。',
    ];
    for (const report of right) assert.deepEqual(inconsistencies(report), [], report);
  });

  it('include the number that a heading names', () => {
    const acts = (count: number) =>
      `<wr-new-acts heading="五大新作为">${'<wr-act>稳进增效</wr-act>'.repeat(count)}</wr-new-acts>`;
    const report = '展现“五大新作为”：稳进增效';
    assert.deepEqual(found(acts(5), report), []);
    assert.deepEqual(verdicts(acts(4), report), ['warning: count-differs']);
  });
});

describe('the value of another subject of 分别', () => {
  it('is an error below every subject', () => {
    for (const [names, tail, measured] of [
      [['城镇', '农村'], '常住居民人均可支配收入', '增长1.8%和2.1%'],
      [['市区', '郊县'], '空气优良天数比例', '提高1.8%、2.1%'],
      [['粮食', '油料'], '作物播种面积', '扩大1.8%和2.1%'],
    ] as const)
      for (const and of ['、', '和']) {
        const report = `${names.join(and)}${tail}分别${measured}。`;
        const verb = measured.slice(0, 2);
        const tiles = (first: string, second: string) =>
          tile(first, '%', `${names[0]}${tail}${verb}`) + tile(second, '%', `${names[1]}${tail}${verb}`);
        assert.deepEqual(errors(tiles('1.8', '2.1'), report), [], report);
        assert.equal(errors(tiles('2.1', '2.1'), report).length, 1, report);
        assert.equal(errors(tiles('1.8', '1.8'), report).length, 1, report);
      }
  });
});
