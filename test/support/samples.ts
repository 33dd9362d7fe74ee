// Each element as people usually write it, standing alone.
const tile = (value: string, unit: string, label: string): string =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;

const act = '<wr-act heading="稳进增效">紧扣稳进增效，在服务发展上展现新作为。</wr-act>';
const goal = '<wr-goal heading="地区生产总值">增长5%左右</wr-goal>';
const tier = `<wr-goal-tier heading="总体要求">${goal}<p>稳中求进。</p></wr-goal-tier>`;
const field = `<wr-field heading="科技创新" icon="study" subject="innovation">新建重点实验室<b>12家</b>，建成中试基地${tile('8', '个', '平台').replace('<wr-metric-tile', '<wr-metric-tile slot="figures"')}</wr-field>`;
const issue =
  '<wr-issue topic="山区防火水池建设" icon="shield" subject="safety">建成蓄水池<b>64座</b></wr-issue>';
const table = `<table><tr><th>年份</th><th>产量（万吨）</th></tr>
  <tr><th>2021</th><td>12.6</td></tr><tr><th>2022</th><td>13.4</td></tr><tr><th>2023</th><td>15.0</td></tr></table>`;

const thenAndNow = `<table><tr><th>指标</th><th>单位</th><th>2020年</th><th>2025年</th></tr>
  <tr><th>总量</th><td>亿元</td><td>3610</td><td>5286.4</td></tr><tr><th>净流入</th><td>万人</td><td>−3.2</td><td>5.8</td></tr></table>`;

/** Markup by tag: the usual content of the element, with figures where it draws some. */
export const samples: Readonly<Record<string, string>> = {
  'wr-act': act,
  'wr-before-after': `<wr-before-after heading="五年变化">${thenAndNow}</wr-before-after>`,
  'wr-card': '<wr-card lead="办好" keyword="大民生"><p>全年办理民生实事12件。</p></wr-card>',
  'wr-cards': '<wr-cards><wr-card keyword="大民生"><p>全年办理民生实事12件。</p></wr-card></wr-cards>',
  'wr-check-item': '<wr-check-item state="done">聚焦乡村振兴献智出力，提出建议36条。</wr-check-item>',
  'wr-compare': `<wr-compare heading="城镇化率">${tile('53.2', '%', '2021年')}${tile('57.7', '%', '2022年')}</wr-compare>`,
  'wr-cover': '<wr-cover kicker="一图读懂" heading="县政协常委会工作报告">第三次会议</wr-cover>',
  'wr-credits': '<wr-credits>来源：县政协办公室</wr-credits>',
  'wr-field': field,
  'wr-fields': `<wr-fields>${field.repeat(3)}</wr-fields>`,
  'wr-flow': `<wr-flow>${tile('235', '件', '收到提案')}${tile('120', '件', '立案')}</wr-flow>`,
  'wr-flow-step': `<wr-flow-step lead="其中">${tile('60余', '件', '民生类提案')}</wr-flow-step>`,
  'wr-goal': goal,
  'wr-goal-pyramid': `<wr-goal-pyramid heading="目标">${tier.repeat(3)}</wr-goal-pyramid>`,
  'wr-goal-tier': tier,
  'wr-group': '<wr-group heading="强化理论武装" lead="着眼时代要求"><p>开展研讨22场次。</p></wr-group>',
  'wr-honour': '<wr-honour value="第1位">锂电池材料产量<span slot="scope">居全国</span></wr-honour>',
  'wr-honours': `<wr-honours>${['第1位', '第12位', '首批'].map((value) => `<wr-honour value="${value}">区域创新能力</wr-honour>`).join('')}<wr-honour>典范城市2个</wr-honour></wr-honours>`,
  'wr-icon': '<wr-icon name="study"></wr-icon>',
  'wr-issue': issue,
  'wr-issues': `<wr-issues from="协商议题" to="落地成果">${issue.repeat(3)}</wr-issues>`,
  'wr-lede': '<wr-lede>一年来，全年共办理提案225件。</wr-lede>',
  'wr-lockup': '<wr-lockup>协商提质、提案提效、监督提劲<span slot="note">深入实施三项工程</span></wr-lockup>',
  'wr-metric-grid': `<wr-metric-grid>${tile('22', '场次', '开展集中学习研讨')}${tile('5.0', '%', '增长')}</wr-metric-grid>`,
  'wr-metric-tile': tile('390余', '万元', '累计捐款捐物价值'),
  'wr-new-acts': `<wr-new-acts heading="四大新作为">${act.repeat(4)}</wr-new-acts>`,
  'wr-pair': `<wr-pair heading="人均收入">${tile('46830', '元', '城镇')}${tile('24615', '元', '农村')}</wr-pair>`,
  'wr-part': '<wr-part heading="2022年 工作回顾"><p>全年办理提案225件。</p></wr-part>',
  'wr-progress-checklist': `<wr-progress-checklist>
    <wr-check-item state="done">聚焦乡村振兴献智出力</wr-check-item>
    <wr-check-item state="doing" progress="40">聚焦民生改善献智出力</wr-check-item>
  </wr-progress-checklist>`,
  'wr-projects':
    '<wr-projects><wr-card keyword="老旧小区改造">改造老旧小区12个，惠及3500户。</wr-card></wr-projects>',
  'wr-figure': `<wr-figure><img slot="picture" alt="新桥" width="40" height="30" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/%3E"><span slot="caption">新桥通车</span><span slot="credit">王某摄</span></wr-figure>`,
  'wr-quote': '<wr-quote>让发展更有温度，让幸福更有质感。</wr-quote>',
  'wr-ranking': `<wr-ranking heading="产量">${table}</wr-ranking>`,
  'wr-report': `<wr-report><p>全年办理提案225件，增长5.0%。</p>${tile('22', '场次', '开展集中学习研讨')}</wr-report>`,
  'wr-scorecard': `<wr-scorecard><wr-metric-tile size="hero" value="528.6" unit="亿元">生产总值${tile('5.6', '%', '比上年增长').replace('>', ' slot="aside" change>')}</wr-metric-tile>${tile('412', '亿元', '收入').replace('>', ' change="+4.1%">')}</wr-scorecard>`,
  'wr-section':
    '<wr-section heading="着力强化理论武装"><p>开展研讨22场次。</p><ul><li>一</li></ul></wr-section>',
  'wr-share': `<wr-share>${tile('60', '%', '甲类')}${tile('30', '%', '乙类')}</wr-share>`,
  'wr-split': `<wr-split heading="办理结果">${tile('141', '件', '已经解决')}${tile('48', '件', '正在解决')}</wr-split>`,
  'wr-statement': '<wr-statement heading="总体要求">为加快建设<b>现代化新城</b>广泛凝聚力量</wr-statement>',
  'wr-tally': '<wr-tally value="7" unit="期" filled="3">市政协采用7期</wr-tally>',
  'wr-targets': `<wr-targets><wr-metric-tile value="5左右" unit="%">地区生产总值增长<span slot="actual">5.2%</span></wr-metric-tile></wr-targets>`,
  'wr-toolbar': '<wr-toolbar></wr-toolbar>',
  'wr-trend': `<wr-trend heading="产量">${table}</wr-trend>`,
};

const tiles = tile('235', '件', '收到提案') + tile('120', '件', '立案');
const card = (attributes: string, inside: string): string => `<wr-card ${attributes}>${inside}</wr-card>`;
const tally = (attributes: string): string => `<wr-tally ${attributes}>培训7天</wr-tally>`;

/** Elements within others, which draw them in ways of their own. */
export const combinations: Readonly<Record<string, string>> = {
  'a flow with a part': `<wr-flow>${tiles}<wr-flow-step lead="其中">${tile('60余', '件', '民生类')}</wr-flow-step></wr-flow>`,
  'a flow with words in its bars': `<wr-flow layout="bars">${tile('216', '件', '收到')}${tile('189', '件', '立案')}<wr-split heading="办理结果">${tile('141', '件', '已经解决')}${tile('48', '件', '正在解决')}</wr-split></wr-flow>`,
  'a share as a ring': `<wr-share kind="ring">${tile('60', '%', '甲类')}${tile('30', '%', '乙类')}</wr-share>`,
  'cards three abreast': `<wr-cards layout="trio">${card('keyword="协商"', tile('12', '次', '开展协商')).repeat(3)}</wr-cards>`,
  'cards three abreast with more than a figure': `<wr-cards layout="trio">${card('keyword="协商"', `<p>各方共商。</p>${tiles}`).repeat(3)}</wr-cards>`,
  lockups: `<wr-cards layout="lockup">${card('keyword="广增共识"', `<p>走访委员12次。</p>${tiles}`).repeat(2)}</wr-cards>`,
  'lead figures': `<wr-metric-grid layout="lead">${tile('31', '场次', '协商活动').replace('</', '<wr-tally slot="note" value="31" unit="场次"></wr-tally><span slot="note">报告18份</span></')}${tile('77.6', '%', '采纳率').replace('</', '<wr-tally slot="note" mark="rate" value="77.6" unit="%"></wr-tally></')}</wr-metric-grid>`,
  'a tally with its number large':
    '<wr-tally layout="lead" mark="square" value="84" unit="家" filled="27">84家企业<span slot="note">其中新增27家</span></wr-tally>',
  'cards with scenery three abreast': `<wr-cards layout="trio">${card('keyword="“大民生”" scene="village" subject="livelihood"', '<p>教育、医疗</p><p>提升获得感</p>').repeat(3)}</wr-cards>`,
  'cards with scenery': `<wr-cards layout="scene">${card('scene="village" number="1"', '聚焦乡村振兴，提出建议36条。').repeat(2)}</wr-cards>`,
  'a card with tiles': card('keyword="大民生"', tiles + tally('value="7" unit="天"')),
  'projects with figures': `<wr-projects>${card('number="1"', `<p>改造小区。</p>${tiles}`)}</wr-projects>`,
  'one compact tile': `<wr-metric-grid>${tile('22', '场次', '研讨').replace('>', ' size="compact">')}</wr-metric-grid>`,
  'one large tile': tile('22', '场次', '研讨').replace('>', ' size="hero">'),
  'a line of text among tiles': `<wr-metric-grid>${tiles}<wr-metric-tile>其他各项</wr-metric-tile></wr-metric-grid>`,
  'a tile with a tally': tile('7', '天', '培训').replace(
    '</',
    '<wr-tally slot="note" value="7" unit="天"></wr-tally></',
  ),
  'many marks': tally('value="300" unit="份" mark="document"'),
  'a short row of marks': tally('value="7" unit="天" mark="dot"'),
  books: tally('value="7" unit="册" mark="book"'),
  'a tally without a number': tally('value="若干" unit="天"'),
  'a checklist of unlike items': `<wr-progress-checklist frame="inline"><wr-check-item state="todo">完成甲</wr-check-item><wr-check-item>乙</wr-check-item></wr-progress-checklist>`,
  'acts on a ring': `<wr-new-acts heading="三大新作为" shape="ring">${act.repeat(3)}</wr-new-acts>`,
  'too many acts': `<wr-new-acts heading="新作为">${act.repeat(12)}</wr-new-acts>`,
  'a score card with a pair and a ledger': `<wr-scorecard>${tiles.repeat(4)}<wr-pair heading="收入">${tiles}</wr-pair></wr-scorecard>`,
  'a tile with its change': tile('412', '亿元', '收入').replace(
    '</',
    '<span slot="change">增长4.1%</span></',
  ),
  'a part with everything': `<wr-part heading="工作回顾"><wr-lede>一年来，共办理提案225件。</wr-lede><wr-section heading="一节" ground="band"><wr-group heading="一组">${tiles}</wr-group></wr-section></wr-part>`,
  'a column chart': `<wr-trend kind="column" heading="产量">${table}</wr-trend>`,
  'slopes of two years': `<wr-before-after layout="slopes">${thenAndNow}</wr-before-after>`,
  'a board of targets': `<wr-targets layout="board">${tile('5', '%左右', '地区生产总值增长').replace('</', '<span slot="actual">2025年实际5.6%</span></')}${tiles}<wr-metric-tile>居民收入<b>与经济增长同步</b></wr-metric-tile></wr-targets>`,
  'a staircase': `<wr-goal-pyramid heading="目标" horizon="到2035年基本实现现代化">${`<wr-goal heading="经济强省">${tile('7500', '亿元', '经济总量')}</wr-goal>`.repeat(3)}</wr-goal-pyramid>`,
  'goals as bars': `<wr-goal-pyramid layout="bars">${`<wr-goal heading="经济强省">${tile('62', '%', '覆盖率')}</wr-goal>`.repeat(6)}</wr-goal-pyramid>`,
  'fields two abreast': `<wr-fields>${field.repeat(6)}</wr-fields>`,
  'a branch of projects': `<wr-projects layout="branch">${'<wr-card heading="学有优教" icon="study" subject="livelihood">新建学校<b>86所</b></wr-card>'.repeat(5)}</wr-projects>`,
  'one honour among others':
    '<wr-honours><wr-honour value="首批">试点<span slot="scope">国家级</span></wr-honour></wr-honours>',
  'charts without figures':
    '<wr-trend heading="产量"><p>暂无。</p></wr-trend><wr-ranking></wr-ranking><wr-share></wr-share>',
  'holders with nothing inside':
    '<wr-flow></wr-flow><wr-compare></wr-compare><wr-targets></wr-targets><wr-scorecard></wr-scorecard><wr-pair></wr-pair><wr-honours></wr-honours><wr-before-after></wr-before-after><wr-new-acts></wr-new-acts><wr-goal-pyramid></wr-goal-pyramid><wr-fields></wr-fields><wr-issues></wr-issues><wr-lockup></wr-lockup><wr-statement></wr-statement><wr-projects></wr-projects><wr-cards></wr-cards><wr-progress-checklist></wr-progress-checklist>',
};
