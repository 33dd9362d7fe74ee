// What `npx work-report-elements new` writes: a page to go on with, and how to go on with it. Both are for Chinese editors.
import {readableStyles} from '../../tags/readable.js';

/** The page. What stands in 〔〕 is to be written over. */
export const starterPage = (theme: string, fonts: boolean): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>一图读懂工作报告</title>
${fonts ? '    <link rel="stylesheet" href="fonts/fonts.css" />\n' : ''}    <style>
/* 脚本不运行时，标题和数字由它显示，图片不超出页面 */
${readableStyles()}    </style>
    <script src="work-report-elements.min.js"></script>
  </head>
  <body style="margin: 0">
    <wr-report id="report" theme="${theme}">
      <wr-cover kicker="一图读懂" heading="〔某某县〕政府工作报告">〔报告人　日期〕</wr-cover>

      <wr-part heading="〔2022年〕 工作回顾">
        <wr-lede><b>〔领句〕</b>，〔开篇的话〕。</wr-lede>
        <wr-section heading="〔第一节的标题〕">
          <wr-metric-grid>
            <wr-metric-tile value="〔12〕" unit="〔项〕" icon="document">〔这个数字说的是什么〕</wr-metric-tile>
            <wr-metric-tile value="〔5.2〕" unit="%" icon="growth">〔这个数字说的是什么〕</wr-metric-tile>
          </wr-metric-grid>
          <p>〔不作图的句子照原文写在这里。〕</p>
        </wr-section>
      </wr-part>

      <wr-part heading="〔2023年〕 工作安排" scene="mountains">
        <wr-section heading="〔第一节的标题〕">
          <wr-progress-checklist>
            <wr-check-item>〔一件要做的事，整句照写〕</wr-check-item>
            <wr-check-item>〔又一件要做的事，整句照写〕</wr-check-item>
          </wr-progress-checklist>
        </wr-section>
      </wr-part>

      <wr-credits>
        <p>来源：〔〕</p>
        <p>制图：〔〕　初审：〔〕　复审：〔〕　终审：〔〕</p>
      </wr-credits>
    </wr-report>
    <wr-toolbar for="report"></wr-toolbar>
  </body>
</html>
`;

/** The words that go with it. */
export const starterGuide = (fonts: boolean): string => `# 一图读懂：怎么用这个文件夹

双击 \`index.html\`，在浏览器里就能看到页面，不需要网络，也不需要安装任何东西。

## 里面有什么

- \`index.html\`：页面。用记事本或别的文字编辑器打开来改
- \`work-report-elements.min.js\`：画页面的脚本，要和页面放在一起
- \`work-report-elements.art.min.js\`：图标和风景，用到时才读，也要放在一起
- \`work-report-elements.export.min.js\`：页面下方导出按钮用的脚本，也要放在一起
${fonts ? '- `fonts`：思源宋体和思源黑体，让每台电脑上的字形一致。不需要可以删去，连同页面里引用它的那一行\n' : ''}
## 怎么改

1. 把〔〕连同里面的字换成报告的原文。数字照报告写：\`390余万\`、\`5%左右\`，不要换算。
2. 要多一节，复制一段 \`<wr-section>…</wr-section>\`；要多一个数字，复制一行 \`<wr-metric-tile>…</wr-metric-tile>\`。
3. 换配色：把 \`theme\` 改成 \`vermilion\`（朱红）、\`jade\`（青绿）或 \`azure\`（湖蓝）。
4. 存盘，在浏览器里刷新。

报告有现成的文字稿时，用 \`npx work-report-elements draft 报告.docx -o index.html --force\` 直接排出初稿（替换这里的 \`index.html\`），再在初稿上改，会快得多。

## 怎么发出去

页面下方的按钮可以存成长图、切图、PDF、静态网页，或复制到公众号编辑器。发布之前请用
\`npx work-report-elements check index.html --source 报告.docx\` 对照原文核对一遍，再走初审、复审、终审。

## 徽标和地图

这里不带国徽、国旗、政协会徽和地图。国旗国徽的使用须合乎《国旗法》《国徽法》，地图须用经过审核、带审图号的标准地图。
`;
