// Logos and pictures to scan in their slots: of whatever proportions, wrapped in whatever, none is distorted or too large.
import {expect} from 'chai';
import '../../src/define.js';
import {mount, resize, settled} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

const sizes = [
  [2000, 400],
  [400, 100],
  [90, 360],
  [300, 300],
  [21, 21],
] as const;

function picture([width, height]: readonly [number, number], attributes = ''): string {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  return `<img alt="图" ${attributes} src="${canvas.toDataURL()}">`;
}

/** The ways in which an editor puts a picture into a slot. */
const ways: ((slot: string, size: readonly [number, number]) => string)[] = [
  (slot, size) => picture(size, `slot="${slot}"`),
  (slot, size) => picture(size, `slot="${slot}" width="${size[0]}" height="${size[1]}"`),
  (slot, size) => `<a slot="${slot}" href="#x">${picture(size)}</a>`,
  (slot, size) =>
    `<picture slot="${slot}">${picture(size, `width="${size[0]}" height="${size[1]}"`)}</picture>`,
];

/** How a picture is out of shape: the box has another ratio, and what is in it is stretched or cropped to it. */
function distorted(image: HTMLImageElement): string[] {
  const {width, height} = image.getBoundingClientRect();
  const {objectFit} = getComputedStyle(image);
  const same = Math.abs((width / height) * (image.naturalHeight / image.naturalWidth) - 1) < 0.03;
  return same || objectFit === 'contain' ? [] : [`${width}×${height} ${objectFit}`];
}

describe('a logo beside the seal of a cover', () => {
  for (const size of ['', 'size="compact"'])
    it(`is as high as the seal, and keeps its shape ${size}`, async () => {
      const covers = ways.flatMap((way) =>
        sizes.map(
          (each) =>
            `<wr-cover ${size} heading="澄溪县政府工作报告">${way('emblem', each)}二次会议</wr-cover>`,
        ),
      );
      const report = await mount(`<wr-report motion="none">${covers.join('')}</wr-report>`);
      await Promise.all([...report.querySelectorAll('img')].map((image) => image.decode()));
      for (const width of [320, 1080]) {
        await resize(report, width);
        for (const cover of report.querySelectorAll('wr-cover')) {
          const image = cover.querySelector('img')!;
          const seal = cover.shadowRoot!.querySelector('.seal')!.getBoundingClientRect();
          const box = image.getBoundingClientRect();
          expect(box.height, cover.innerHTML).to.be.at.most(seal.height + 0.5);
          expect(box.width, cover.innerHTML).to.be.within(0.9 * (box.height / 4), 0.285 * width);
          expect(Math.max(box.height / seal.height, box.width / (0.28 * width))).to.be.at.least(0.98);
          expect(box.left).to.be.above(seal.right);
          expect(distorted(image), cover.innerHTML).to.deep.equal([]);
        }
      }
    });
});

describe('a picture to scan at the end', () => {
  it('is a square frame of one size, whatever it holds', async () => {
    const all = [
      ...ways,
      (slot: string, size: readonly [number, number]) => `<figure slot="${slot}">${picture(size)}</figure>`,
    ];
    const credits = all.flatMap((way) =>
      sizes.map(
        (each) =>
          `<wr-credits scene="none"><p slot="motto">同心再出发</p>${way('qr', each)}来源</wr-credits>`,
      ),
    );
    const report = await mount(`<wr-report motion="none">${credits.join('')}</wr-report>`);
    await Promise.all([...report.querySelectorAll('img')].map((image) => image.decode()));
    for (const [width, side] of [
      [375, 84],
      [1080, 216],
    ] as const) {
      await resize(report, width);
      for (const image of report.querySelectorAll('img')) {
        const box = image.getBoundingClientRect();
        expect(box.width, image.parentElement!.outerHTML).to.be.closeTo(side, 1);
        expect(box.height, image.parentElement!.outerHTML).to.be.closeTo(side, 1);
        expect(distorted(image)).to.deep.equal([]);
      }
    }
  });

  it('stands beside others below the slogan, and all of them on the page', async () => {
    for (const count of [2, 3, 4]) {
      const codes = Array.from(
        {length: count},
        (_, i) => `<figure slot="qr">${picture([300, 300])}<figcaption>客户端${i + 1}</figcaption></figure>`,
      );
      const report = await mount(
        `<wr-report motion="none"><wr-credits><p slot="motto">干字当头开新局同心协力</p>${codes.join('')}来源</wr-credits></wr-report>`,
      );
      for (const width of [320, 375, 1080]) {
        await resize(report, width);
        await settled(report);
        const [motto, ...figures] = [...report.querySelectorAll('[slot]')].map((each) =>
          each.getBoundingClientRect(),
        );
        for (const box of figures) {
          expect(box.top).to.be.above(motto!.bottom);
          expect(box.right).to.be.below(width);
        }
        expect(new Set(figures.map(({top}) => top)).size).to.equal(count === 4 ? 2 : 1);
        expect(fitFaults(report)).to.deep.equal([]);
      }
    }
  });
});

describe('a picture that says how large it is', () => {
  it('keeps its shape in a text that is narrower', async () => {
    const report = await mount(
      `<wr-report motion="none"><wr-section heading="甲"><p>文${picture([1200, 300], 'width="1200" height="300"')}</p>
      ${picture([1200, 300], 'width="1200" height="300"')}<figure>${picture([1200, 300], 'width="1200" height="300"')}</figure></wr-section>
      <wr-credits scene="none"><p>${picture([1200, 300], 'width="1200" height="300"')}</p></wr-credits></wr-report>`,
    );
    await Promise.all([...report.querySelectorAll('img')].map((image) => image.decode()));
    for (const width of [320, 375, 1080]) {
      await resize(report, width);
      for (const image of report.querySelectorAll('img'))
        expect(distorted(image), image.parentElement!.localName).to.deep.equal([]);
    }
  });
});
