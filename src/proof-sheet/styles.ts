// The look of the proof sheet: the report's own colours on white paper, sized for A4.
import {themes} from '../themes/tokens.js';

const {ink, brand, deep, gold, rule, paper} = themes.vermilion;
const ink2 = themes.vermilion['ink-2'];
const tint = themes.vermilion['brand-tint'];
const goldDeep = themes.vermilion['gold-deep'];
const goldLight = themes.vermilion['gold-light'];

const serif = `'Noto Serif SC Variable', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STSong, SimSun, serif`;
const sans = `'Noto Sans SC Variable', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`;

export const proofSheetStyles = `
@page {
  size: A4;
  margin: 14mm 13mm 16mm;
  @bottom-left { content: '审校单'; font: 8pt ${sans}; color: ${ink2}; }
  @bottom-right { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font: 8pt ${sans}; color: ${ink2}; }
}
* { box-sizing: border-box; }
html { background: ${paper}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { max-width: 190mm; margin: 0 auto; padding: 10mm 6mm 16mm; background: #fff; color: ${ink}; font: 9.5pt/1.55 ${sans}; line-break: strict; }
h1, h2, h3 { font-family: ${serif}; font-weight: 700; line-height: 1.3; margin: 0; text-wrap: balance; }
p, dl, dd, ol, ul { margin: 0; padding: 0; }
header { border-top: 3pt solid ${brand}; border-bottom: .75pt solid ${gold}; padding: 5mm 0 4mm; }
.kicker { color: ${brand}; font-weight: 600; letter-spacing: .12em; }
h1 { font-size: 19pt; margin: 1mm 0 4mm; color: ${deep}; }
.sums { display: flex; gap: 3mm; margin-bottom: 4mm; }
.sums div { flex: 1; border: .75pt solid ${rule}; padding: 1.5mm 3mm; display: flex; flex-direction: column-reverse; }
.sums dt { color: ${ink2}; }
.sums dd { font: 700 17pt/1.2 ${serif}; font-variant-numeric: lining-nums tabular-nums; }
.sums .error { border-color: ${brand}; background: ${tint}; }
.sums .error dd { color: ${brand}; }
.sums .warning { border-color: ${gold}; }
.sums .warning dd { color: ${goldDeep}; }
.files { display: grid; grid-template-columns: 1fr; gap: 1mm; font-size: 8.5pt; }
.files div { display: grid; grid-template-columns: 3em 1fr; }
.files dt { color: ${ink2}; }
code { font: 7.5pt/1.4 ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; color: ${ink2}; overflow-wrap: anywhere; }
section { margin-top: 7mm; }
h2 { font-size: 13pt; color: ${brand}; margin-bottom: 2.5mm; break-after: avoid; }
.clean { margin-top: 7mm; padding: 3mm 4mm; border-left: 2.5pt solid ${gold}; }
.problems { list-style: none; counter-reset: problem; }
.problems li { counter-increment: problem; position: relative; padding: 2.2mm 0 2.2mm 9mm; border-top: .5pt solid ${rule}; break-inside: avoid; }
.problems li::before { content: counter(problem); position: absolute; left: 0; top: 2.4mm; width: 6mm; text-align: center; font: 700 10pt/1.4 ${serif}; color: #fff; background: ${brand}; }
.problems .warning::before { background: #fff; color: ${goldDeep}; box-shadow: inset 0 0 0 1pt ${gold}; }
.problems .verdict { color: ${brand}; }
.problems .warning .verdict { color: ${goldDeep}; }
.shown { font-weight: 700; font-size: 10.5pt; }
.label { color: ${ink2}; }
.where { float: right; color: ${ink2}; font-size: 8pt; }
.source { font-family: ${serif}; }
.problems .source { color: ${ink2}; }
.line { font: 7.5pt/1 ${sans}; color: ${goldDeep}; margin-right: .6em; white-space: nowrap; }
.done { margin-top: 1mm; font-size: 8.5pt; color: ${ink2}; display: flex; }
.blank { flex: 1; border-bottom: .5pt solid ${ink2}; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
thead th { background: ${deep}; color: ${goldLight}; font-weight: 600; text-align: left; padding: 1.4mm 1.6mm; }
thead th:nth-child(1) { width: 11mm; white-space: nowrap; }
thead th:nth-child(2) { width: 26%; }
thead th:nth-child(4) { width: 17mm; }
thead th:nth-child(n+5) { width: 12.5mm; text-align: center; padding-inline: 0; }
tr { break-inside: avoid; }
td { border-bottom: .5pt solid ${rule}; padding: 1.1mm 1.6mm; line-height: 1.45; vertical-align: top; overflow-wrap: anywhere; }
tr.section { break-after: avoid; }
tr.section th { text-align: left; font: 600 9.5pt/1.4 ${serif}; color: ${deep}; padding: 3mm 1.6mm 1mm; border-bottom: .75pt solid ${gold}; }
td.number { color: ${ink2}; font-variant-numeric: tabular-nums; }
td.sign { border-left: .5pt solid ${rule}; }
td.verdict { font-size: 8.5pt; }
tr.error td { background: ${tint}; }
tr.error td.sign { background: none; }
tr.error .verdict { color: ${brand}; font-weight: 700; }
tr.error .verdict::before { content: '× '; }
tr.warning .verdict { color: ${goldDeep}; font-weight: 700; }
tr.warning .verdict::before { content: '△ '; }
tr.match .verdict::before, tr.info .verdict::before { content: '✓ '; }
tr.error mark, tr.warning mark { border-bottom-style: double; border-bottom-width: 2.5pt; }
mark { background: none; color: ${brand}; font-weight: 700; border-bottom: 1pt solid ${gold}; }
.none { color: ${brand}; }
.left ul { list-style: none; columns: 3; column-gap: 6mm; font-size: 8.5pt; }
.left li { break-inside: avoid; border-bottom: .5pt solid ${rule}; padding: .6mm 0; display: flex; justify-content: space-between; gap: 1em; }
.left .line { margin: 0; line-height: 1.8; }
.signatures { break-inside: avoid; }
.boxes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm; }
.boxes div { border: .75pt solid ${gold}; padding: 2.5mm 3mm 3mm; }
.boxes h3 { font-size: 11.5pt; color: ${deep}; display: flex; justify-content: space-between; align-items: baseline; }
.boxes small { font: 8pt ${sans}; color: ${ink2}; }
.boxes p { color: ${ink2}; font-size: 8.5pt; margin-top: 2mm; min-height: 14mm; }
.boxes .line-to-sign { min-height: 0; border-bottom: .5pt solid ${ink2}; padding-bottom: 1mm; margin-top: 3mm; }
@media (max-width: 700px) {
  body { padding: 5mm 4mm; }
  .sums { flex-wrap: wrap; }
  .sums div { flex: 1 0 40%; }
  .left ul { columns: 1; }
  .boxes { grid-template-columns: 1fr; }
  thead th:nth-child(n+5), td.sign, tr.section th { display: none; }
}
a { color: inherit; text-decoration-color: ${gold}; text-underline-offset: .2em; }
:target { outline: 2px solid ${gold}; outline-offset: 2px; scroll-margin-block: 30vh; }
.text pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 10pt/1.8 ${serif}; }
.text a { font-weight: 700; }
@media print {
  .text { display: none; }
  a { text-decoration: none; }
  html, body { background: none; }
  body { max-width: none; padding: 0; }
}
`;
