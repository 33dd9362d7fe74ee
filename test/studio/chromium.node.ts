import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {photograph} from '../support/photograph.js';
import {p, run, wordFile} from '../support/source/word.js';
import {root} from '../support/run-cli.js';
import {inChromium} from './open-studio.js';

const text = readFileSync(join(root, 'examples/national.txt'), 'utf8');
const draft = /<wr-report[^]*<\/wr-report>/.exec(composeHtml(parseReport(text).report))![0];

describe('the studio, opened from a folder', {timeout: 180_000}, () => {
  const chromium = inChromium();
  const {studio} = chromium;

  it('drafts what the command line drafts, and asks for nothing', async () => {
    const {page, problems, paste, checked, report, shows} = await studio();
    await paste(text);
    await checked();
    assert.equal(await report(), draft);
    await shows('.strip button:first-child', /^没有错误$/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('finds a wrong figure, mends it in one step, and saves what opens again with the same bytes', async () => {
    const {page, problems, click, checked, report, downloaded, open, shows} = await studio();
    // By mouse alone: what has no key is a file that is opened.
    writeFileSync(join(chromium.files, '全文.txt'), text);
    await open(join(chromium.files, '全文.txt'));
    await checked();
    const saved = await downloaded(() => click('#save'), '.html');
    const value = /<wr-metric-tile[^>]* value="([^"]*\d)"/.exec(draft)![1]!;
    const wrong = value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    const file = join(chromium.files, '错的.html');
    writeFileSync(file, saved.bytes.toString().replace(`value="${value}"`, `value="${wrong}"`));
    await click('.bar button:first-child');
    await open(file);
    await checked();
    await shows('.strip button:first-child', /^错误 [1-9]/);
    await click('.strip button:first-child');
    await click('.finding');
    await shows('.note', new RegExp(`${wrong.replace('.', '\\.')}[^]*${value.replace('.', '\\.')}`));
    await click('#use-source');
    await page.waitForFunction(
      () => !document.querySelector('wr-studio')!.shadowRoot!.querySelector('.strip .error'),
    );
    assert.equal(await report(), draft);
    const again = await downloaded(() => click('#save'), '.html');
    assert.equal(again.bytes.toString(), saved.bytes.toString());
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('puts what was left out on the page, and takes it back to the same bytes', async () => {
    const {page, paste, click, key, checked, report, shows} = await studio();
    await paste(text);
    await checked();
    await click('.tabs button:nth-child(2)');
    await click('.stops label:nth-of-type(1) input');
    await page.waitForSelector('wr-studio >>> .toast');
    await checked();
    const brief = await report();
    assert.notEqual(brief, draft);
    for (let i = 0; i < 3; i++) {
      await click('.out .put');
      await checked();
    }
    const filled = await report();
    assert.notEqual(filled, brief);
    // A sentence that is shown in part offers its other figures.
    const index = await page.evaluate(() => {
      const {known} = (
        document.querySelector('wr-studio') as unknown as {
          app: {
            known: {
              outline: {sentences: {at: number; length: number}[]};
              checked: {uses: string[]; leftOut: {at: number; label?: string}[]};
            };
          };
        }
      ).app;
      const {uses, leftOut} = known.checked;
      return known.outline.sentences.findIndex(
        ({at, length}, i) =>
          uses[i] === 'part' && leftOut.some((each) => each.label && at <= each.at && each.at < at + length),
      );
    });
    await click('.tabs button:nth-child(1)');
    await click(`.sentence[data-index="${index}"]`);
    await shows(`.sentence[data-index="${index}"]`, /还有 [1-9]\d* 个数字没放[^]*把“[^”]+”也放上去/);
    await click(`.sentence[data-index="${index}"] .put`);
    await checked();
    assert.match(await report(), /<wr-metric-tile/);
    assert.notEqual(await report(), filled);
    await page.focus('wr-studio >>> #stage');
    for (let i = 0; i < 4; i++) await key('Control', 'z');
    assert.equal(await report(), brief);
    await key('Control', 'z');
    assert.equal(await report(), draft);
    await page.close();
  });

  it('takes a newer text: old and new side by side, and what was accepted is to be decided again', async () => {
    const {page, problems, paste, click, key, checked, report, shows, downloaded, open} = await studio();
    await paste(text);
    await checked();
    const [, value, unit] = /<wr-metric-tile value="(\d+\.\d)" unit="([^"]+)"/.exec(draft)!;
    const [first, second] = ['1', '2'].map((digit) => value!.slice(0, -1) + digit) as [string, string];
    // A line before it moves every sentence; nothing else may be told.
    const newer = (figure: string) =>
      text.replace('\n', '\n（会后修订稿）\n').replace(value! + unit!, figure + unit!) +
      '\n会上写着</script><!--<script>，照原样。\n';
    const take = async (figure: string): Promise<number> => {
      await click('#newer');
      await paste(newer(figure));
      await shows('.changes tbody', new RegExp(`${value}[^]*${figure}[^]*用新的`));
      await checked();
      return (await page.$$('wr-studio >>> .changes tbody tr')).length;
    };
    const places = await take(first);
    assert.equal(await report(), draft);
    await click('#one-by-one');
    // Each place that shows it is decided by itself.
    for (let i = 0; i < places; i++) {
      await shows('.note', new RegExp(`${value}[^]*${first}`));
      await click('#accept');
      await click('.reason');
      await checked();
    }
    await shows('.strip button:first-child', /^没有错误$/);
    assert.match(await report(), /data-check-note="[^"]*原文有误/);
    assert.equal(await take(second), places);
    assert.doesNotMatch(await report(), /data-check-note/);
    await click('.take');
    await checked();
    await click('#take-all');
    await shows('.toast', /已换成新原文/);
    await checked();
    await shows('.strip button:first-child', /^没有错误$/);
    // Only those places are others now: the report says it elsewhere, too, where nothing changed.
    const taken = await report();
    const count = (html: string): number => html.split(second).length;
    assert.equal(count(taken) - count(draft), places);
    assert.equal(taken.length, draft.length);
    const saved = await downloaded(() => key('Control', 's'), '.html');
    const file = join(chromium.files, '又开.html');
    writeFileSync(file, saved.bytes);
    await open(file);
    await checked();
    const source = await page.evaluate(
      () =>
        (document.querySelector('wr-studio') as unknown as {app: {work: {source: string}}}).app.work.source,
    );
    assert.equal(source, newer(second));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('keeps what was written on the cover at another length, and calls the page by it', async () => {
    const {page, paste, click, checked, report, downloaded} = await studio();
    await paste(text);
    await checked();
    await click('#group-cover');
    await click('#subtitle');
    await page.keyboard.type('县第十八届人民代表大会');
    await click('#heading');
    await checked();
    assert.match(await report(), /<p>[^<]*县第十八届人民代表大会[^<]*<\/p>/);
    await click('.tabs button:nth-child(2)');
    await click('.stops label:nth-of-type(1) input');
    await page.waitForSelector('wr-studio >>> .toast');
    await checked();
    assert.match(await report(), /<wr-cover[^>]*>\s*<p>[^<]*县第十八届人民代表大会/);
    await click('#heading');
    await page.keyboard.type('（草）');
    await click('#subtitle');
    const saved = await downloaded(() => click('#save'), '.html');
    assert.match(saved.bytes.toString(), /<title>[^<]+（草）<\/title>/);
    await page.close();
  });

  it('takes a photograph, and gives it back', async () => {
    const {page, problems, paste, click, key, checked, report, shows, downloaded, open} = await studio();
    await paste(text);
    await checked();
    await click('[data-theme="azure"]');
    await click('#group-cover');
    const photo = await page.waitForSelector('wr-studio >>> #photo');
    await (photo as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(
      join(root, 'docs/report.webp'),
    );
    await shows('.toast', /照片已放上/);
    await checked();
    const changed = await report();
    assert.match(changed, /theme="azure"[^]*<img slot="scene" alt="" src="data:image\/jpeg/);
    const saved = await downloaded(() => key('Control', 's'), '.html');
    for (let i = 0; i < 2; i++) await click('#undo');
    assert.equal(await report(), draft);
    const file = join(chromium.files, '照片.html');
    writeFileSync(file, saved.bytes);
    await open(file);
    await checked();
    assert.equal(await report(), changed);
    await click('#group-colours');
    await click('[data-theme="jade"]');
    assert.match(await report(), /theme="jade"/);
    // A page from elsewhere may hold one as the camera wrote it.
    const camera = (await photograph({width: 900, height: 600})).toString('base64');
    const pattern = /(?<=alt="" src="data:image\/jpeg;base64,)[^"]+/;
    writeFileSync(file, Buffer.from(saved.bytes).toString().replace(pattern, camera));
    await open(file);
    await checked();
    const [kept = ''] = pattern.exec(await report()) ?? [];
    assert.ok(kept.length > 500);
    assert.match(Buffer.from(camera, 'base64').toString('latin1'), /Exif/);
    assert.doesNotMatch(Buffer.from(kept, 'base64').toString('latin1'), /Exif/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('runs nothing of a page that it opens', async () => {
    const {page, problems, open, checked, report, shows} = await studio();
    const file = join(chromium.files, 'hostile.html');
    const markup =
      `<!doctype html><title>x</title><script>document.title='bad'</script><body onload="document.title='bad'">` +
      `<wr-report><wr-cover heading="题" onclick="document.title='bad'"></wr-cover><p><a href=" java\tscript:alert(1)">a</a>` +
      `<img src="x" onerror="document.title='bad'"><iframe srcdoc="<script>parent.document.title='bad'</script>"></iframe></p></wr-report>`;
    writeFileSync(file, markup);
    await open(file);
    await checked();
    assert.doesNotMatch(await report(), /script|on\w+=|iframe/);
    assert.notEqual(await page.title(), 'bad');
    await shows('.toast', /这个网页自己的脚本没有运行/);
    // The picture beside it may not be asked for: that alone is told.
    assert.deepEqual(
      problems.filter((problem) => !/img-src|violates/.test(problem) && !problem.startsWith('file:')),
      [],
    );
    await page.close();
  });

  it('says what to do with what it cannot read, and keeps a draft of what it could', async () => {
    const {page, paste, click, open, shows, checked} = await studio();
    await paste('');
    await shows('.trouble', /剪贴板里没有文字/);
    const file = join(chromium.files, '旧.doc');
    writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await open(file);
    await shows('.trouble', /旧格式[^]*旧\.doc[^]*Ctrl\+V/);
    const revised = join(chromium.files, '修订.docx');
    const removed = '<w:del w:id="1" w:author="甲"><w:r><w:delText>大约</w:delText></w:r></w:del>';
    writeFileSync(
      revised,
      wordFile({body: p('一、建设情况') + p(run('完成投资12亿元，') + removed + run('增长5%。'))}),
    );
    await open(revised);
    await shows('.toast', /修订/);
    await checked();
    await click('.bar button:first-child');
    await paste('今天天气很好。'.repeat(100_000));
    await shows('.trouble', /太长了（70 万字），只到 2 MB 为止/);
    await paste('今天天气很好\n我们去散步。');
    await shows('.trouble', /没有找到章节标题/);
    await paste(text);
    await checked();
    await page.waitForFunction(() =>
      document
        .querySelector('wr-studio')!
        .shadowRoot!.querySelector('.strip')!
        .textContent!.includes('已自动存草稿'),
    );
    await page.close();
    const next = await studio();
    await next.click('.resume');
    await next.checked();
    assert.equal(await next.report(), draft);
    const other = await studio();
    await other.click('.resume');
    await other.shows('.banner', /另一窗口/);
    await other.page.close();
    await next.page.close();
  });
});
