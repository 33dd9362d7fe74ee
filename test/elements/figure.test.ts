// Photographs in the text and in wr-figure: of any ratio, in any column, alone and in galleries.
import {expect} from 'chai';
import '../../src/define.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, warningsOf} from '../support/fixture.js';

const drawing = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H9V9Z"/></svg>`)}`;
const sizes = [
  [3000, 2000],
  [600, 2400],
  [2400, 300],
  [40, 40],
] as const;
const img = ([width, height]: readonly [number, number], attributes = '') =>
  `<img alt="" src="${drawing(width, height)}" ${attributes}>`;

/** A page on which what is inside stands in each kind of text. */
const page = (
  inside: string,
) => `<wr-report motion="none"><wr-part heading="一"><wr-lede>导语。${inside}</wr-lede>${inside}
  <wr-section heading="一">${inside}<p>文字${inside}文字</p><wr-group heading="组">${inside}</wr-group>
  <wr-cards><wr-card keyword="卡">${inside}</wr-card></wr-cards></wr-section></wr-part></wr-report>`;

async function shown(markup: string, width: number): Promise<{report: DOMRect; images: HTMLImageElement[]}> {
  const report = await mount(markup, {width});
  const images = [...report.querySelectorAll('img')];
  await Promise.all(images.map((image) => image.decode()));
  return {report: report.getBoundingClientRect(), images};
}

describe('photographs', () => {
  for (const width of [320, 1080]) {
    it(`of any ratio fit the column they stand in and keep it, ${width} px wide`, async () => {
      for (const size of sizes) {
        const figure = `<figure>${img(size)}<figcaption>图说<small>某某 摄</small></figcaption></figure>`;
        for (const inside of [img(size), figure, `<picture>${img(size)}</picture>`]) {
          const {report, images} = await shown(page(inside), width);
          expect(images.length).to.be.greaterThan(4);
          for (const image of images) {
            const box = image.getBoundingClientRect();
            const where = `${image.parentElement!.localName} ${size.join()} ${inside.slice(0, 8)}`;
            expect(box.left, where).to.be.at.least(report.left - 0.1);
            expect(box.right, where).to.be.at.most(report.right + 0.1);
            expect(box.width / box.height, where).to.be.closeTo(
              size[0] / size[1],
              0.02 * (size[0] / size[1]),
            );
          }
        }
      }
    });
  }

  it('two to four of a figure stand side by side, cropped alike; of three the first above', async () => {
    for (const count of [2, 3, 4]) {
      const many = sizes.slice(0, count).map((size) => img(size));
      const slotted = sizes.slice(0, count).map((size) => img(size, 'slot="picture"'));
      for (const figure of [
        `<figure>${many.join('')}<figcaption>图</figcaption></figure>`,
        `<wr-figure>${slotted.join('')}</wr-figure>`,
      ]) {
        const {images} = await shown(page('').replace('<p>', `${figure}<p>`), 600);
        const boxes = images.map((image) => image.getBoundingClientRect());
        const [first, second] = boxes.slice(-2);
        expect(first!.top, figure).to.be.closeTo(second!.top, 0.1);
        expect(first!.height).to.be.closeTo(second!.height, 0.5);
        expect(first!.width / first!.height).to.be.closeTo(4 / 3, 0.01);
        expect(boxes[0]!.width > 1.5 * second!.width, `${count}`).to.equal(count === 3);
      }
    }
  });
});

/** Ratios of galleries, from 1:4 to 4:1, mixed so that each stands beside each. */
const galleries = [
  [[500, 2000], [2000, 500]],
  [[1200, 1200], [500, 2000], [2400, 800]],
  [[2000, 500], [900, 1200], [1200, 1200], [500, 2000]],
] as const; // prettier-ignore

const captions = [
  '新桥',
  '某某大桥主体工程顺利合龙，将于明年上半年建成通车，两岸群众出行时间由一小时缩短到十分钟',
];

/** Galleries of two to four in each kind of text, in both ways of writing, with short captions and long ones. */
function galleryPage(): string {
  const figures = galleries.flatMap((ratios, i) =>
    captions.flatMap((caption) => [
      `<figure>${ratios.map((ratio) => img(ratio)).join('')}<figcaption>${caption}<small>某某 摄</small></figcaption></figure>`,
      `<wr-figure ${['', 'layout="full"', 'ratio="1:1"'][i]}>${ratios.map((ratio) => img(ratio, 'slot="picture"')).join('')}
        <span slot="caption">${caption}</span><span slot="credit">某某某 某某某 摄</span></wr-figure>`,
    ]),
  );
  const text = '<p>建成通车，两岸群众出行更加便捷。</p>';
  return page(figures.map((figure) => figure + text).join(''));
}

describe('galleries', () => {
  it('of any ratios stand even and apart from each other and the words, 320 to 1440 px wide', async () => {
    const report = await mount(galleryPage(), {width: 320});
    await Promise.all([...report.querySelectorAll('img')].map((image) => image.decode()));
    for (const width of [320, 375, 600, 1080, 1440]) {
      await resize(report, width);
      const faults = fitFaults(report);
      const outer = report.getBoundingClientRect();
      for (const figure of report.querySelectorAll('figure, wr-figure')) {
        const boxes = [...figure.querySelectorAll('img')].map((image) => image.getBoundingClientRect());
        const caption = figure.querySelector('figcaption, [slot="caption"]')!.getBoundingClientRect();
        const where = `${figure.parentElement!.localName} > ${figure.localName} of ${boxes.length}`;
        for (const top of new Set(boxes.map((box): number => Math.round(box.top)))) {
          const row = boxes.filter((box) => Math.round(box.top) === top);
          const heights = row.map(({height}) => height);
          if (Math.max(...heights) - Math.min(...heights) > 0.5) faults.push(`${where}: uneven`);
          row.forEach(
            (box, i) => i > 0 && box.left < row[i - 1]!.right + 1 && faults.push(`${where}: touch`),
          );
        }
        if (Math.max(...boxes.map(({bottom}) => bottom)) > caption.top + 0.5)
          faults.push(`${where}: on its caption`);
        if (boxes.some(({left, right}) => left < outer.left - 0.1 || right > outer.right + 0.1))
          faults.push(`${where}: beyond the page`);
        if (boxes.some(({width, height}) => width < 40 || height < 30 || height > 1.6 * outer.width))
          faults.push(`${where}: out of measure`);
      }
      expect([...new Set(faults)], `${width} px`).to.deep.equal([]);
    }
  });
});

describe('wr-figure', () => {
  const figure = (attributes: string, inside = img(sizes[0], 'slot="picture"')) =>
    page('').replace('<p>', `<wr-figure ${attributes}>${inside}</wr-figure><p>`);

  it('crops to a ratio, and runs from edge to edge where asked', async () => {
    for (const [attributes, ratio] of [
      ['', 3 / 2],
      ['ratio="16:9"', 16 / 9],
      ['ratio="1/1" layout="full"', 1],
      ['layout="full"', 1080 / 440],
    ] as const) {
      const {report, images} = await shown(figure(attributes), 1080);
      const box = images[0]!.getBoundingClientRect();
      expect(box.width / box.height, attributes).to.be.closeTo(ratio, 0.01);
      expect(Math.abs(box.width - report.width) < 0.5, attributes).to.equal(attributes.includes('full'));
    }
  });

  it('says which picture cannot be shown, also of one that comes later', async () => {
    const broken = (data: string) => `<img slot="picture" alt="桥" src="data:image/png;base64,${data}">`;
    const told = await warningsOf(async () => {
      const figure = await mount(
        `<wr-figure>${broken('AA')}<picture slot="picture">${broken('BB')}</picture></wr-figure>`,
      );
      figure.insertAdjacentHTML('beforeend', broken('CC'));
      for (const image of figure.querySelectorAll('img')) await image.decode().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(told).to.have.length(3);
    for (const [i, data] of ['AA', 'BB', 'CC'].entries())
      expect(told[i]).to.include(`打不开`).and.to.include(data);
  });

  it('draws no empty frame, and tells of that and of a ratio it cannot read', async () => {
    const told = await warningsOf(async () => {
      const {report} = await shown(figure('', '<span slot="caption">图说</span>'), 375);
      expect(report.width).to.be.greaterThan(0);
      expect(document.querySelector('wr-figure')!.getBoundingClientRect().height).to.equal(0);
      await shown(figure('ratio="宽"'), 375);
    });
    expect(told).to.have.length(2);
    expect(told[0]).to.include('slot="picture"');
    expect(told[1]).to.include('16:9');
  });

  it('sets a figure upon the picture, whole', async () => {
    for (const width of [320, 1080]) {
      const tile = '<wr-metric-tile value="1860" unit="公里">高铁运营里程</wr-metric-tile>';
      const {images} = await shown(figure('layout="full"', img(sizes[0], 'slot="picture"') + tile), width);
      const picture = images[0]!.getBoundingClientRect();
      const box = document.querySelector('wr-metric-tile')!.getBoundingClientRect();
      expect(box.top).to.be.at.least(picture.top - 0.1);
      expect(box.bottom).to.be.at.most(picture.bottom);
      expect(box.right).to.be.at.most(picture.right);
    }
  });
});
