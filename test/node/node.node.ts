// `work-report-elements/node`, of the built package: a program does with files what the command line does.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import sharp from 'sharp';
import type * as Node from '../../src/node/index.js';
import {pageOf, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const {draft, check, lint, render, Renderer, WorkReportError} = (await import(
  join(root, 'dist/node/index.js')
)) as typeof Node;

after(removeFolders);

const report = `青禾镇2031年工作总结

一、主要工作

全年修建水渠12.5公里，新增灌溉面积3400亩。粮食总产量达到2.6万吨，增长4.3%。
`;
const tile = '<wr-metric-tile value="12.5" unit="公里">修建水渠</wr-metric-tile>';

describe('work-report-elements/node', {timeout: 120_000}, () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  before(() => {
    folder = temporaryFolder();
    writeFileSync(at('report.txt'), report);
    writeFileSync(at('a.html'), pageOf(tile));
    writeFileSync(at('b.html'), pageOf(tile.repeat(2)));
  });
  const refused = async (work: Promise<unknown>, status: number, message: RegExp) => {
    const error = await work.then(
      () => assert.fail('did not reject'),
      (reason: unknown) => reason as InstanceType<typeof WorkReportError>,
    );
    assert.ok(error instanceof WorkReportError, String(error));
    assert.equal(error.status, status);
    assert.match(error.message, message);
    return error;
  };

  it('speaks two languages at once, each call its own', async () => {
    const doubtful = at('doubtful.txt');
    const wrong = at('wrong.html');
    writeFileSync(doubtful, report.replace('4.3%', '4.3%%'));
    writeFileSync(
      wrong,
      pageOf('<wr-metric-tile value="13.5" unit="公里" labl="x">修建水渠</wr-metric-tile>'),
    );
    const messages = async (lang: 'zh' | 'en') => [
      ...(await draft(doubtful, {lang})).issues.map(({message}) => message),
      ...(await check(wrong, {source: doubtful, lang})).findings.map(({message}) => message),
      ...(await lint(wrong, {lang})).messages.map(({message}) => message),
    ];
    const [chinese, english, again] = await Promise.all([messages('zh'), messages('en'), messages('zh')]);
    assert.deepEqual(chinese, again);
    assert.equal(chinese.length, english.length);
    for (const message of chinese) assert.match(message, /。|：/);
    for (const message of english) assert.match(message, /^\P{Script=Han}/u);
    assert.ok(english.every((message, i) => message !== chinese[i] && /[a-z]{3} [a-z]/.test(message)));
  });

  it('drafts the page that the command line drafts, and writes nothing unasked', async () => {
    const there = readdirSync(folder);
    const drafted = await draft(at('report.txt'), {detail: 'brief', theme: 'jade'});
    assert.deepEqual(readdirSync(folder), there);
    const {stdout} = await workReport(['draft', at('report.txt'), '--detail', 'brief', '--theme', 'jade']);
    assert.equal(drafted.html, stdout.toString());
    assert.equal(drafted.text.trim(), report.trim());
    const {notes} = await draft(at('report.txt'), {output: at('draft.html'), lang: 'en'});
    assert.ok(existsSync(at('work-report-elements.min.js')));
    assert.doesNotMatch(notes.join(''), /[一-鿿]/);
    writeFileSync(at('draft.html'), '<p>另一页');
    await refused(draft(at('report.txt'), {output: at('draft.html')}), 1, /draft\.html/);
    await draft(at('report.txt'), {output: at('draft.html'), force: true});
  });

  it('checks and lints as the command line does', async () => {
    const page = `<wr-report><wr-metric-tile value="13.5" unti="公里">修建水渠</wr-metric-tile></wr-report>`;
    writeFileSync(at('wrong.html'), page);
    const {notes, ...found} = await check(at('wrong.html'), {source: at('report.txt')});
    const {stdout, status} = await workReport([
      ...['check', at('wrong.html'), '--source', at('report.txt'), '--format', 'json'],
    ]);
    assert.equal(status, 1);
    assert.deepEqual(found, JSON.parse(stdout.toString()));
    assert.ok(found.summary.errors > 0);
    assert.deepEqual(notes, []);
    await check(at('wrong.html'), {source: at('report.txt'), format: 'html', output: at('sheet.html')});
    assert.match(readFileSync(at('sheet.html'), 'utf8'), /13\.5/);
    const {messages, fixed} = await lint(at('wrong.html'));
    assert.deepEqual([messages.length, messages[0]?.line, fixed], [1, 1, false]);
    assert.deepEqual((await lint(at('wrong.html'), {fix: true})).messages.length, 0);
    assert.match(readFileSync(at('wrong.html'), 'utf8'), / unit="公里"/);
  });

  it('draws several pages in several formats, and says how far it is', async () => {
    const steps: Node.Progress[] = [];
    const {files, notes} = await render([at('a.html'), at('b.html')], {
      format: ['png', 'html'],
      width: 640,
      onProgress: (step) => steps.push(step),
    });
    assert.deepEqual(
      files.map(({page, format, file, width}) => [page, format, file, width]),
      ['a', 'b'].flatMap((name) => [
        [at(`${name}.html`), 'png', `${name}.png`, 640],
        [at(`${name}.html`), 'html', `${name}.html`, undefined],
      ]),
    );
    assert.deepEqual(notes, []);
    assert.equal((await sharp(files[0]!.content).metadata()).width, 640);
    assert.ok(Buffer.from(files[3]!.content!).includes('12.5'));
    assert.deepEqual(new Set(steps.map(({file}) => file)), new Set([at('a.html'), at('b.html')]));
    assert.ok(steps.every(({message}) => message !== ''));
    // The command line writes the same bytes.
    const {status, stdout} = await workReport([
      ...['render', at('a.html'), at('b.html'), '-o', at('out/'), '--format', 'png,html', '--width', '640'],
    ]);
    assert.equal(status, 0);
    assert.equal(stdout.toString().trim().split('\n').length, 4);
    for (const {file, content} of files) assert.ok(readFileSync(at(`out/${file}`)).equals(content!), file);
  });

  it('draws the others where one page cannot be drawn, and names it', async () => {
    writeFileSync(at('empty.html'), '<p>没有报告');
    const pages = [at('missing.html'), at('empty.html'), at('a.html')];
    const error = await refused(render(pages, {output: at('some/'), width: 375}), 1, /3 个页面中有 2 个/);
    assert.deepEqual(
      error.pages.map(({page}) => page),
      pages.slice(0, 2),
    );
    assert.match(error.pages[1]!.message, /没有 <wr-report>/);
    assert.deepEqual(readdirSync(at('some')), ['a.png']);
    await refused(render(pages[0]!), 1, /找不到页面/);
  });

  it('refuses what the command line refuses, in the same words', async () => {
    await refused(render(at('a.html'), {width: 5}), 2, /--width/);
    await refused(render(at('a.html'), {format: 'svg'}), 2, /--only/);
    await refused(render(at('a.html'), {output: at('a.gif')}), 2, /\.gif/);
    await refused(render([at('a.html'), join(root, 'a.html')], {output: at('x/')}), 2, /a\.png/);
    await refused(render(at('a.html'), {output: at('x.png'), format: ['png', 'pdf']}), 2, /文件夹/);
    await refused(render([]), 2, /页面/);
    await refused(check(at('a.html'), {} as never), 2, /--source/);
    await refused(draft(at('report.txt'), {theme: 'mauve' as never, lang: 'en'}), 2, /mauve/);
    await refused(draft(at('report.txt'), {colour: 'red'} as never), 2, /--colour/);
    await refused(lint(at('none.html')), 1, /none\.html/);
  });

  it('gives up when its signal is aborted, with the reason of the signal', async () => {
    const gone = new Error('nobody waits');
    await assert.rejects(render(at('a.html'), {signal: AbortSignal.abort(gone)}), gone);
    writeFileSync(at('endless.html'), pageOf(tile, '<script>for (;;);</script>'));
    const controller = new AbortController();
    const steps: string[] = [];
    const onProgress = ({message}: Node.Progress) => {
      steps.push(message);
      if (steps.length === 2) controller.abort(gone);
    };
    const {signal} = controller;
    await assert.rejects(render([at('endless.html'), at('a.html')], {signal, onProgress}), gone);
  });

  it('keeps its browser from one call to the next, and starts another where it is gone', async () => {
    const renderer = new Renderer();
    const started: string[] = [];
    const draw = (options = {}) =>
      renderer.render(at('a.html'), {
        width: 375,
        onProgress: ({message}) => started.push(message),
        ...options,
      });
    const first = await draw();
    const second = await draw({theme: 'azure'});
    const third = await draw();
    assert.ok(Buffer.from(first.files[0]!.content!).equals(third.files[0]!.content!));
    assert.ok(!Buffer.from(first.files[0]!.content!).equals(second.files[0]!.content!));
    await renderer.close();
    await draw();
    await renderer.close();
  });
});
