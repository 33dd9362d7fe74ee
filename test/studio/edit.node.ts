// Words changed in the place where they are drawn; blocks moved, doubled and taken away; all of it undone and done again.
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

const short =
  '云泽市政府工作报告\n一、去年工作\n（一）产业加快发展\n全年完成投资61.7亿元，增长6.3%。新开工项目28个。建成厂房4.2万平方米。\n' +
  '（二）民生持续改善\n新建学校3所，新增学位2400个。改造老旧小区17个。\n二、今年打算\n（一）抓好项目\n安排重点项目35个，完成投资70亿元。\n';

describe('the page, changed on the picture', {timeout: 180_000}, () => {
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

  const selected = ({page}: Studio): Promise<string> =>
    page.evaluate(() => {
      const {app} = document.querySelector('wr-studio') as unknown as {app: {element?: Element}};
      return app.element?.outerHTML ?? '';
    });

  it('moves, doubles and takes away blocks, whose sentences are then left out', async () => {
    const view = await chromium.studio();
    const {page, problems, paste, checked, key, report, click, shows} = view;
    await paste(text);
    await checked();
    const state = async (): Promise<string> => {
      await checked();
      return report();
    };
    const [grid] = /<wr-metric-grid>[^]*?<\/wr-metric-grid>/.exec(draft)!;
    const tiles = grid.split(/(?=\n *<wr-metric-tile)/).slice(1);
    const last = tiles.pop()!;
    const [end] = /\s*<\/wr-metric-grid>$/.exec(last)!;
    tiles.push(last.slice(0, -end.length));
    const [first, second, ...rest] = tiles as [string, string, ...string[]];
    const withTiles = (...all: string[]): string =>
      draft.replace(grid, `<wr-metric-grid>${all.join('')}${end}`);
    const choose = async (): Promise<void> => {
      await page.evaluate(() =>
        document.querySelector('.stage wr-metric-tile')!.scrollIntoView({block: 'center'}),
      );
      await page.click('.stage wr-metric-tile');
      await page.waitForSelector('wr-studio >>> .block-bar');
    };
    await choose();
    await click('#block-down');
    assert.equal(await state(), withTiles(second, first, ...rest));
    // The tile stays selected, and the focus is on the page: keys go on.
    await key('Alt', 'ArrowUp');
    assert.equal(await state(), draft);
    await key('Control', 'd');
    assert.equal(await state(), withTiles(first, first, second, ...rest));
    await click('#block-remove');
    assert.equal(await state(), draft);
    await choose();
    await key('Delete');
    assert.equal(await state(), withTiles(second, ...rest));
    await shows('.toast', /^删除了 数字卡/);
    await click('.toast button');
    assert.equal(await state(), draft);
    // The place that changed is selected; one level out, it is the grid.
    assert.match(await selected(view), /^<wr-metric-tile/);
    await page.focus('wr-studio >>> #stage');
    await key('Escape');
    assert.match(await selected(view), /^<wr-metric-grid/);
    await key('Delete');
    assert.equal(await state(), draft.replace(/\s*<wr-metric-grid>[^]*?<\/wr-metric-grid>/, ''));
    await page.focus('wr-studio >>> #stage');
    await key('Control', 'z');
    assert.equal(await state(), draft);
    // At the edge of a section a block goes to the next one, and no word is lost.
    await page.evaluate(() => {
      const {app} = document.querySelector('wr-studio') as unknown as {
        app: {element?: Element; changed(): void};
      };
      app.element = document.querySelector('.stage wr-section > :last-child')!;
      app.changed();
    });
    await key('Alt', 'ArrowDown');
    await shows('.toast', /已移到/);
    const moved = await state();
    assert.deepEqual([...moved.replace(/\s/g, '')].sort(), [...draft.replace(/\s/g, '')].sort());
    await key('Control', 'z');
    // A sentence goes with the only block that holds it.
    const sentence = '着力绿色低碳';
    assert.ok(draft.split(sentence).length === 2 && text.includes(sentence));
    const isLeftOut = (): Promise<boolean> =>
      page.evaluate(
        (words) =>
          [...document.querySelector('wr-studio')!.shadowRoot!.querySelectorAll('.sentence.unused')].some(
            (each) => each.textContent!.includes(words),
          ),
        sentence,
      );
    assert.equal(await isLeftOut(), false);
    await page.evaluate((words) => {
      const {app} = document.querySelector('wr-studio') as unknown as {
        app: {element?: Element; changed(): void};
      };
      app.element = [...document.querySelectorAll('.stage wr-check-item')].find((each) =>
        each.textContent!.includes(words),
      )!;
      app.changed();
    }, sentence);
    await key('Delete');
    await checked();
    assert.equal(await isLeftOut(), true);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is undone and done again to the byte, whatever was done', async (test) => {
    const view = await chromium.studio();
    const {page, problems, paste, checked, key, report, click} = view;
    const [source, count] = process.env.WR_ALL ? [text, 300] : [short, 16];
    await paste(source);
    await checked();
    const first = await report();
    let seed = Number(process.env.WR_SEED ?? 20261201);
    test.diagnostic(`seed ${seed}`);
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const choose = (number: number): Promise<void> =>
      page.evaluate((n) => {
        const {app} = document.querySelector('wr-studio') as unknown as {
          app: {element?: Element; unselect(): void; changed(): void};
        };
        const all = document.querySelectorAll('.stage wr-report *');
        app.unselect();
        app.element = all[n % all.length];
        app.changed();
      }, number);
    const write = async (): Promise<void> => {
      await key('Enter');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
      if (!(await page.$('wr-studio >>> .text-box'))) return;
      await page.keyboard.type('改8');
      await key('Enter');
    };
    const themes = ['vermilion', 'jade', 'azure'];
    const commands: (() => Promise<void>)[] = [
      write,
      write,
      () => key('Delete'),
      () => key('Control', 'd'),
      () => key('Alt', 'ArrowUp'),
      () => key('Alt', 'ArrowDown'),
      () => key('Control', 'z'),
      () => key('Control', 'y'),
      async () => {
        await page.evaluate(() => {
          const studio = document.querySelector('wr-studio') as unknown as {
            app: {right: string; changed(): void};
          };
          studio.app.right = 'page';
          studio.app.changed();
        });
        await click(`[data-theme="${themes[random(3)]}"]`);
      },
    ];
    for (let i = 0; i < count; i++) {
      await choose(random(1000));
      await page.focus('wr-studio >>> #stage');
      await commands[random(commands.length)]!();
    }
    const all = async (...keys: string[]): Promise<string> => {
      await page.focus('wr-studio >>> #stage');
      const button = keys.includes('z') && keys.length === 2 ? '#undo' : '#redo';
      while (!(await page.$(`wr-studio >>> ${button}:disabled`))) await key(...keys);
      return report();
    };
    const final = await all('Control', 'y');
    assert.notEqual(final, first);
    assert.equal(await all('Control', 'z'), first);
    assert.equal(await all('Control', 'Shift', 'z'), final);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
