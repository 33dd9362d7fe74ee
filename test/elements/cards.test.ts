import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const widths = [320, 375, 540, 768, 1080, 1440];

const directions = [
  '围绕“打好生态牌，加快形成山清水秀美丽之地新样板”，精选议题、深度协商、强力监督，助力打造新样板；',
  '围绕“打好乡村牌，加快形成全国乡村振兴新示范”，精选议题、深度协商、强力监督，助力迈出坚实步伐；',
  '围绕“打好文旅牌，加快形成世界知名旅游新胜地”，精选议题、深度协商、强力监督，助力形成新胜地。',
];
const scenes = ['ecology', 'village', 'journey'];
const sceneCards = `<wr-cards layout="scene">${directions
  .map((text, i) => `<wr-card scene="${scenes[i]}" number="${i + 1}">${text}</wr-card>`)
  .join('')}</wr-cards>`;

const lockups = `<wr-cards layout="lockup">
  <wr-card lead="强化思想政治引领、" keyword="广增共识"><p>积极引导各民主党派、工商联、无党派人士深入学习。</p></wr-card>
  <wr-card lead="强化联谊联络交流、" keyword="广聚力量"><p>考察学习 <b>10 余批次</b>。</p><wr-tally value="10余" mark="dot"></wr-tally></wr-card>
</wr-cards>`;

const measures = (layout: string) => `<wr-cards layout="${layout}">
  <wr-card icon="people" lead="坚持协商为民建言" keyword="“大民生”"><p>教育、卫生、养老</p></wr-card>
  <wr-card icon="bridge" lead="畅通民意渠道架起" keyword="“连心桥”"><wr-metric-tile value="92" unit="条">收到社情民意信息</wr-metric-tile></wr-card>
  <wr-card ground="deep" icon="heart" lead="开展爱心捐赠活动" keyword="“暖民心”"><wr-metric-tile size="hero" value="390余" unit="万元">累计捐款捐物价值</wr-metric-tile></wr-card>
</wr-cards>`;

const inReport = (markup: string) =>
  `<wr-report><wr-section heading="工作">${markup}</wr-section></wr-report>`;
const cardsOf = (host: Element) => [...host.querySelectorAll('wr-card')];
const inCards = (host: Element, selector: string): Element[] =>
  cardsOf(host).flatMap((card) => [...(card.shadowRoot?.querySelectorAll(selector) ?? [])]);
const words = (element: Element) => element.textContent?.replace(/\s/g, '');
const boxes = (host: Element) => cardsOf(host).map((card) => card.getBoundingClientRect());

describe('wr-cards', () => {
  it('stacks measures under headings that read as one sentence', async () => {
    const cards = await mount(measures('stack'));
    expect(inCards(cards, 'h4').map(words)).to.deep.equal([
      '坚持协商为民建言“大民生”。',
      '畅通民意渠道架起“连心桥”。',
      '开展爱心捐赠活动“暖民心”。',
    ]);
    const [first, second] = boxes(cards);
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('lets a deep card reach the edges of the page', async () => {
    const report = await mount(inReport(measures('stack')));
    for (const width of widths) {
      await resize(report, width);
      const [page, deep] = [report.getBoundingClientRect(), boxes(report)[2]!];
      expect([deep.left, deep.right], `${width}`).to.deep.equal([page.left, page.right]);
    }
  });

  it('keeps the hearts of a deep card clear of its number', async () => {
    for (const value of ['39余', '390余', '12390余', '1234567890余']) {
      const markup = `<wr-cards><wr-card ground="deep" icon="heart" keyword="“暖民心”"><wr-metric-tile size="hero" value="${value}" unit="万元">累计</wr-metric-tile></wr-card></wr-cards>`;
      const report = await mount(inReport(markup));
      for (const width of widths) {
        await resize(report, width);
        const figure = report.querySelector('wr-metric-tile')!.shadowRoot!.querySelector('.figure')!;
        const hearts = inCards(report, '.hearts path').map((path) => path.getBoundingClientRect().left);
        const left = Math.min(...hearts);
        const size = inCards(report, '.hearts')[0]!.getBoundingClientRect().width;
        if (size > 0) expect(left, `${value} at ${width}`).to.be.above(figure.getBoundingClientRect().right);
      }
      cleanup();
    }
  });

  it('sets three short cards abreast from 28em, and stacks them below', async () => {
    const report = await mount(inReport(measures('trio')));
    await resize(report, 1080);
    const tops = boxes(report).map(({top}) => top);
    expect(new Set(tops).size).to.equal(1);
    const sizes = boxes(report).map(({width}) => Math.round(width));
    expect(new Set(sizes).size).to.equal(1);
    await resize(report, 375);
    const stacked = boxes(report);
    expect(stacked[1]!.top).to.be.at.least(stacked[0]!.bottom);
  });

  it('stacks a trio whose texts are too long to stand abreast', async () => {
    const report = await mount(inReport(measures('trio')), {width: 1080});
    report.querySelector('p')!.textContent = '紧扣教育、卫生、养老、基层治理等群众关心的现实问题。';
    await settled();
    const [first, second] = boxes(report);
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('reads a figure in a trio as label, number, unit', async () => {
    const cards = await mount(measures('trio'), {width: 1080});
    expect(words(inCards(cards, '.figures')[0]!)).to.equal('收到社情民意信息92条。');
  });

  it('sets a key of four characters two by two beside its text', async () => {
    const report = await mount(inReport(lockups));
    for (const width of widths) {
      await resize(report, width);
      for (const keyword of inCards(report, '.keyword')) {
        const {width: across, height} = keyword.getBoundingClientRect();
        expect(across / height, `${width}`).to.be.within(0.9, 1.1);
      }
    }
    expect(heardText(report).replace(/\s/g, '')).to.include('强化思想政治引领、广增共识。积极引导');
  });

  it('takes the sentence of a scene card apart line by line and keeps it whole for who hears it', async () => {
    const cards = await mount(sceneCards);
    const [first] = cardsOf(cards);
    expect([...first!.shadowRoot!.querySelectorAll('.line')].map(words)).to.deep.equal([
      '围绕“打好生态牌，',
      '加快形成山清水秀美丽之地新样板”，',
      '精选议题、深度协商、强力监督，',
      '助力打造新样板；',
    ]);
    expect(heardText(cards).replace(/\s/g, '')).to.equal(
      directions.map((text, i) => `${i + 1}${text}`).join(''),
    );
  });

  it('leaves a scene card with a link, and a sentence without a slogan, whole', async () => {
    const cards = await mount(
      '<wr-cards layout="scene"><wr-card scene="village"><p>见<a href="#x">附件</a>。</p></wr-card><wr-card>没有引号，只有一句话。</wr-card></wr-cards>',
    );
    expect(cards.querySelector('a')?.getBoundingClientRect().width).to.be.above(10);
    expect(heardText(cards).replace(/\s/g, '')).to.equal('见附件。没有引号，只有一句话。');
  });

  it('fits whatever the leads, keys and texts, from 320 to 1440 px', async () => {
    const text = fc
      .array(
        fc.constantFrom('城市更新', '“乡村振兴”，', '旅游、', 'GDP', 'Rindfleischetikettierung', '2023'),
        {
          minLength: 1,
          maxLength: 10,
        },
      )
      .map((some) => some.join(''));
    const card = fc
      .tuple(
        text,
        text,
        text,
        fc.constantFrom('', 'ground="deep" icon="heart"', 'icon="people"', 'scene="village" number="12"'),
      )
      .map(([lead, key, body, rest]) => `<wr-card lead="${lead}" keyword="${key}" ${rest}>${body}</wr-card>`);
    const decks = fc.tuple(
      fc.array(card, {minLength: 1, maxLength: 8}),
      fc.constantFrom('stack', 'trio', 'lockup', 'scene'),
    );
    for (const [some, layout] of fc.sample(decks, {numRuns: 16, seed: 8})) {
      const report = await mount(inReport(`<wr-cards layout="${layout}">${some.join('')}</wr-cards>`));
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${layout} ${width}`).to.deep.equal([]);
      }
      cleanup();
    }
  });

  it('gives axe nothing to find', async () => {
    for (const markup of [measures('stack'), measures('trio'), lockups, sceneCards]) {
      const report = await mount(inReport(markup), {width: 1080});
      expect(await axeFindings(report, ['heading-order'])).to.deep.equal([]);
    }
  });

  it('warns once of an unknown layout, scene, ground, icon, of unexpected children and of being empty', async () => {
    const warnings = await warningsOf(async () => {
      await mount('<wr-cards layout="pile"><wr-card keyword="一">文字</wr-card></wr-cards>');
      await mount('<wr-cards layout="scene"><wr-card scene="moon" ground="sky">文字</wr-card></wr-cards>');
      await mount('<wr-cards><wr-card icon="dragon" keyword="甲">文字</wr-card></wr-cards>');
      await mount('<wr-cards><p>文字</p></wr-cards>');
    });
    expect(warnings).to.have.length(6);
    for (const wrong of ['“pile”', '“moon”', '“dragon”', '“sky”', '<p>', '是空的']) {
      expect(
        warnings.filter((warning) => warning.includes(wrong)),
        wrong,
      ).to.have.length(1);
    }
  });

  it('shows markup in attributes as text', async () => {
    const cards = await mount(
      '<wr-cards><wr-card lead="&lt;img src=x&gt;" keyword="“&lt;b&gt;”" number="&lt;i&gt;">文字</wr-card></wr-cards>',
    );
    expect(heardText(cards)).to.include('<img src=x>').and.include('<b>');
    expect(inCards(cards, 'img, i, b')).to.have.length(0);
  });
});
