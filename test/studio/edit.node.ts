// Words changed in the place where they are drawn.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {root} from '../support/run-cli.js';
import {inChromium, type Studio} from './open-studio.js';

const text = readFileSync(join(root, 'examples/national.txt'), 'utf8');
const draft = /<wr-report[^]*<\/wr-report>/.exec(composeHtml(parseReport(text).report))![0];
const [tile, value, unit, label] =
  /<wr-metric-tile value="(\d+\.\d)" unit="([^"]+)"[^>]*>\s*([^<]+?)\s*</.exec(draft)! as unknown as string[];

describe('words changed on the picture', {timeout: 180_000}, () => {
  const chromium = inChromium();

  /** Double-clicks into an element of the page, or into what it draws, at a part of its width and height. */
  const open = async ({page}: Studio, selector: string, across = 0.2, down = 0.5): Promise<void> => {
    const place = await page.evaluate((css) => {
      const [host, drawn] = css.split(' >>> ') as [string, string?];
      const light = document.querySelector(`.stage ${host}`)!;
      const element = drawn
        ? [...light.shadowRoot!.querySelectorAll('*')]
            .reverse()
            .find((each) => each.textContent!.trim() === drawn)!
        : light;
      element.scrollIntoView({block: 'center'});
      const {left, top, width, height} = element.getBoundingClientRect();
      return {left, top, width, height};
    }, selector);
    await page.mouse.click(place.left + place.width * across, place.top + place.height * down, {count: 2});
    await page.waitForSelector('wr-studio >>> .text-box:focus');
  };

  const boxes = ({page}: Studio): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelector('wr-studio')!.shadowRoot!.querySelectorAll('.text-box')].map(
        (box) => box.textContent ?? '',
      ),
    );

  it('opens figure, unit, label and note of a tile together, beside what the source says', async () => {
    const view = await chromium.studio();
    const {page, problems, paste, checked, shows, key, report, click} = view;
    await paste(text);
    await checked();
    await open(view, 'wr-metric-tile');
    assert.deepEqual((await boxes(view)).slice(0, 3), [value, unit, label]);
    await shows('.texts-panel', /与原文一致/);
    await page.keyboard.type('1.5');
    await shows('.texts-panel', new RegExp(`现在 1\\.5${unit}，原文 ${value!.replace('.', '\\.')}${unit}`));
    await key('Alt', 'KeyU');
    await shows('.texts-panel', /与原文一致/);
    await key('Enter');
    await page.waitForSelector('wr-studio >>> .texts', {hidden: true});
    assert.equal(await report(), draft);
    // Nothing was changed: there is nothing to undo.
    assert.ok(await page.$('wr-studio >>> #undo:disabled'));
    await open(view, 'wr-metric-tile');
    await page.keyboard.type('1.5');
    await key('Enter');
    await shows('.strip button:first-child', /^错误 [1-9]/);
    assert.equal(await report(), draft.replace(tile!, tile!.replace(`"${value}"`, '"1.5"')));
    await click('#undo');
    assert.equal(await report(), draft);
    await open(view, 'wr-metric-tile');
    await page.keyboard.type('1.5');
    await key('Escape');
    await page.waitForSelector('wr-studio >>> .texts', {hidden: true});
    assert.equal(await report(), draft);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('keeps figures bold in a paragraph, and takes what is pasted as words alone', async () => {
    const view = await chromium.studio();
    const {page, problems, paste, checked, key, report} = view;
    await paste(text);
    await checked();
    await open(view, 'wr-section p:has(b)', 0.1, 0.2);
    const [whole = ''] = await boxes(view);
    const [plain = ''] = /(?<=<p>\s*)[^<\s][^<]*<b>[^]*?(?=\s*<\/p>)/.exec(draft)!;
    assert.equal(whole, plain.replace(/<\/?b>/g, ''));
    // Two figures at once, and words behind the last.
    const write = (words: string): Promise<void> =>
      page.evaluate((written) => {
        const box = document.querySelector('wr-studio')!.shadowRoot!.activeElement as HTMLElement;
        getSelection()!.selectAllChildren(box);
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', written);
        clipboardData.setData('text/html', `<h1 onclick="x()">${written}</h1>`);
        box.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
      }, words);
    const changed = (html: string): string => {
      let count = 0;
      return html.replace(/<b>(\d)|$/g, (found, digit: string) =>
        digit ? (count++ < 2 ? `<b>${(Number(digit) % 9) + 1}` : found) : '<&>',
      );
    };
    await write(
      changed(plain)
        .replace(/<\/?b>/g, '')
        .replace(/(?<=.{9})/, '\n'),
    );
    await key('Enter');
    await page.waitForSelector('wr-studio >>> .texts', {hidden: true});
    const expected = changed(plain).replace('<&>', '&lt;&amp;&gt;');
    assert.equal(await report(), draft.replace(plain, expected));
    await key('Control', 'z');
    assert.equal(await report(), draft);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is written with an input method: its Enter ends no change, and the word is one step', async () => {
    const view = await chromium.studio();
    const {page, problems, open: openFile, checked, key, report} = view;
    const file = join(chromium.files, '各种.html');
    const table =
      '<table><thead><tr><th>年份</th><th>数值（亿元）</th></tr></thead><tbody><tr><td>2023年</td><td>11</td></tr>' +
      '<tr><td>2024年</td><td>12</td></tr><tr><td>2025年</td><td>13</td></tr></tbody></table>';
    /** A selector for the text that is clicked, and the block it stands in. */
    const kinds: [selector: string, markup: string, across: number, down: number][] = [
      ['wr-cover', '<wr-cover heading="云泽市工作报告"></wr-cover>', 0.3, 0.28],
      ['wr-section > p', '<p>稳步推进各项工作</p>', 0.05, 0.5],
      [
        'wr-metric-tile',
        '<wr-metric-grid><wr-metric-tile value="12" unit="亿元">投资</wr-metric-tile></wr-metric-grid>',
        0.05,
        0.5,
      ],
      [
        'wr-check-item',
        '<wr-progress-checklist><wr-check-item>建成供水站</wr-check-item><wr-check-item>修好公路</wr-check-item></wr-progress-checklist>',
        0.3,
        0.5,
      ],
      ['wr-trend >>> 2024年', `<wr-trend heading="投资">${table}</wr-trend>`, 0.5, 0.5],
    ];
    const [cover, ...blocks] = kinds.map(([, markup]) => markup);
    writeFileSync(
      file,
      `<!doctype html><title>x</title><wr-report>${cover}<wr-section heading="工作回顾">${blocks.join('')}</wr-section></wr-report>`,
    );
    await openFile(file);
    await checked();
    const session = await page.createCDPSession();
    for (const [selector, , across, down] of kinds) {
      const before = await report();
      await open(view, selector, across, down);
      await key('End');
      await session.send('Input.imeSetComposition', {text: 'shuiku', selectionStart: 6, selectionEnd: 6});
      await page.evaluate(() =>
        document
          .querySelector('wr-studio')!
          .shadowRoot!.activeElement!.dispatchEvent(
            new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, composed: true}),
          ),
      );
      assert.equal(await report(), before);
      await session.send('Input.insertText', {text: '水库'});
      assert.match((await boxes(view)).join('|'), /[^|]水库/, selector);
      await key('Enter');
      await page.waitForSelector('wr-studio >>> .texts', {hidden: true});
      const after = await report();
      assert.equal(after.replace('水库', ''), before, selector);
      assert.notEqual(after, before);
      await key('Control', 'z');
      assert.equal(await report(), before);
      await checked();
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('goes by keys alone, and ends where the editor goes on', async () => {
    const view = await chromium.studio();
    const {page, paste, checked, key, report, click, shows} = view;
    await paste(text);
    await checked();
    await page.focus('wr-studio >>> #stage');
    await key('ArrowDown');
    await key('Enter');
    await page.waitForSelector('wr-studio >>> .text-box:focus');
    await page.keyboard.type('9');
    await key('Enter');
    assert.notEqual(await report(), draft);
    // The focus is back on the page: the next key is the page's.
    await key('F2');
    await page.waitForSelector('wr-studio >>> .text-box:focus');
    await page.keyboard.type('8');
    await click('#undo');
    await shows('.toast', /已撤销：改字/);
    await key('Control', 'z');
    assert.equal(await report(), draft);
    await page.close();
  });
});
