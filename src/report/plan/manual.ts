// How to write a plan, for language models: the same words in their manual and in what the studio gives them.

/** What a plan looks like. */
export const planExample =
  '{"parts":[{"heading":"h1","sections":[{"heading":"h2","blocks":[{"form":"tiles","items":["f1","f2"]},{"form":"text","items":["s9"]},"b4"]}]}]}';

/** What may stand in it. */
export const planRules =
  'heading 写编号，或自拟几个字；form：tiles lead scorecard targets steps honours（写明第几的）changes flow lines（放 f；steps 至少 3 个，至多 12 个，一个编号用一次，有 with 的要和主数同放）；text lede list checklist cards projects quote statement（放 s）；"b4" 直接写，照初稿排';

/**
 * What a language model is asked for a plan of a report, in Chinese: the rules, then what may be named.
 *
 * @param outline what `outlineReport` returns
 */
export function planRequest(outline: object): string {
  return [
    '请把下面这份工作报告编排成“一图读懂”。你只选编号，不写数字：页面上的文字和数字都按编号取自原文。',
    '只回答一个 JSON，不写别的话，样子如下：',
    planExample,
    planRules + '。',
    '至多四十个数，先放最重要的；每块上面有标题；成绩和目标分开；同一种 form 不连用；会上的套话不放。自拟的标题里不写原文没有的数和名称。',
    '报告的提纲如下：sentences 是各句（s），figures 是各数（f），headings 是标题（h），blocks 是排好的块（b）；plan 是初稿的方案，可以在上面改。',
    JSON.stringify(outline),
  ].join('\n\n');
}
