// 请大模型编排: what the studio gives a language model to read, and what becomes of its answers.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {composeHtml, outlineReport, parseReport, planRequest, type Plan} from '../../src/report/index.js';
import {root} from '../support/run-cli.js';
import {inChromium} from './open-studio.js';

const text = readFileSync(join(root, 'examples/national.txt'), 'utf8');
const {report: read} = parseReport(text);
const outline = outlineReport(read);
const reportOf = (html: string): string => /<wr-report[^]*<\/wr-report>/.exec(html)![0];

describe('an answer of a language model in the studio', {timeout: 120_000}, () => {
  const chromium = inChromium();

  it('is asked for with the outline, refused with reasons, drawn as one step, and runs nothing', async () => {
    const {page, problems, paste, checked, report, click, shows, key} = await chromium.studio();
    await page.evaluate(() => {
      // Behind the studio's own listener, which fills it.
      const copied = new Promise((resolve) =>
        window.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain'))),
      );
      Object.assign(window, {copied});
    });
    await paste(text);
    await checked();
    const draft = await report();
    await click('#model');
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await click('#copy-request');
    await shows('#model-dialog [role="status"]', /已复制/);
    const asked = await page.evaluate(() => (window as unknown as {copied: Promise<string>}).copied);
    assert.ok(asked === planRequest(outline), asked.slice(0, 200));

    const answer = async (words: string): Promise<void> => {
      await page.$eval(
        'wr-studio >>> #model-dialog textarea',
        (area, written) => ((area as HTMLTextAreaElement).value = written),
        words,
      );
      await click('#take-answer');
    };
    await answer('好的，我来编排。');
    await shows('#model-dialog [role="alert"]', /没有方案，也没有页面/);
    await answer('{"parts":[{"heading":"增长99.9%","blocks":[{"form":"tiles","items":["f99999"]}]}]}');
    await shows('#model-dialog [role="alert"]', /页面没有动[^]*f99999/);
    assert.equal(await report(), draft);

    const plan: Plan = {
      parts: [
        {heading: outline.headings[0]!.id, blocks: [{form: 'text', items: [outline.sentences[0]!.id]}]},
      ],
    };
    await answer('方案如下：\n```json\n' + JSON.stringify(plan) + '\n```\n请查收。');
    await page.waitForFunction(
      (before) => {
        const studio = document.querySelector('wr-studio') as unknown as {
          app: {work: {written(): {html: string}}};
        };
        return studio.app.work.written().html !== before;
      },
      {},
      draft,
    );
    await checked();
    const arranged = await report();
    assert.equal(arranged, reportOf(composeHtml(read, {plan})));
    if (await page.$('wr-studio >>> #model-dialog')) await key('Escape');
    await click('#undo');
    await checked();
    assert.equal(await report(), draft);

    await click('#model');
    await answer(
      '<!doctype html><html><body><script>window.ran = 1</script><wr-report><wr-section heading="民生"><img alt="" src="data:image/png;base64,AA==" onerror="window.ran = 1"><p>增长99.9%。</p></wr-section></wr-report></body></html>',
    );
    await shows('.strip button:first-child', /^错误 [1-9]/);
    assert.equal(await page.evaluate(() => 'ran' in window), false);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
