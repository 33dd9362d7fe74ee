// Native charts: lines, columns, bars and rings, each with its figures as they are written and its data sheet behind.
import type {Chart, ChartSeries, LabelSide} from '../model.js';
import type {ColorRole} from '../../../themes/tokens.js';
import {colorOf, type Palette} from './colors.js';
import {formatOf} from './number-format.js';
import {columnName, sheetName} from './workbook.js';
import {tag, xml} from './xml.js';

const space =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const is = (name: string, val: string | number): string => tag(`c:${name}`, {val});

/** @param workbook the id of the data sheet's relation */
export function writeChart(chart: Chart, palette: Palette, workbook: string): string {
  const isRing = chart.kind === 'ring';
  const plot = isRing ? ring(chart, palette) : axial(chart, palette);
  const legend =
    chart.series.length > 1
      ? `<c:legend>${is('legendPos', 't')}${is('overlay', 0)}${words(16, 'ink', palette)}</c:legend>`
      : '';
  return (
    `<c:chartSpace ${space}>${is('date1904', 0)}${is('roundedCorners', 0)}<c:chart>${is('autoTitleDeleted', 1)}` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}${is('plotVisOnly', 1)}${is('dispBlanksAs', 'gap')}</c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${words(16, 'ink', palette)}` +
    `<c:externalData r:id="${workbook}">${is('autoUpdate', 0)}</c:externalData></c:chartSpace>`
  );
}

/** The letters of a part of the chart. */
const words = (size: number, ink: ColorRole, palette: Palette, bold = false, body = ''): string =>
  `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill>${colorOf(ink, palette)}</a:solidFill>` +
  '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

const solid = (role: ColorRole, palette: Palette): string =>
  `<a:solidFill>${colorOf(role, palette)}</a:solidFill>`;

function ring(chart: Chart, palette: Palette): string {
  const all = chart.series.map((series, i) => writeSeries(chart, series, i, palette));
  return `<c:doughnutChart>${is('varyColors', 1)}${all.join('')}${is('firstSliceAng', 0)}${is('holeSize', 58)}</c:doughnutChart>`;
}

function axial(chart: Chart, palette: Palette): string {
  const {kind, series} = chart;
  const all = series.map((each, i) => writeSeries(chart, each, i, palette)).join('');
  const ids = is('axId', 111111111) + is('axId', 222222222);
  const plot =
    kind === 'line'
      ? `<c:lineChart>${is('grouping', 'standard')}${is('varyColors', 0)}${all}${is('marker', 1)}${ids}</c:lineChart>`
      : `<c:barChart>${is('barDir', kind === 'bar' ? 'bar' : 'col')}${is('grouping', 'clustered')}${is('varyColors', 0)}${all}${is('gapWidth', kind === 'bar' ? 45 : 70)}${ids}</c:barChart>`;
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  // Zero is always on the axis, unless a line is said to stand on a higher foot.
  const {
    min = values.some((value) => value < 0) ? undefined : 0,
    max = values.some((value) => value > 0) ? undefined : 0,
  } = chart.axis ?? {};
  const ends = (max === undefined ? '' : is('max', max)) + (min === undefined ? '' : is('min', min));
  const skip = chart.categoryStep && chart.categoryStep > 1 ? is('tickLblSkip', chart.categoryStep) : '';
  const isBar = kind === 'bar';
  return (
    `${plot}<c:catAx>${is('axId', 111111111)}<c:scaling>${is('orientation', isBar ? 'maxMin' : 'minMax')}</c:scaling>${is('delete', 0)}` +
    `${is('axPos', isBar ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>${is('majorTickMark', 'none')}${is('minorTickMark', 'none')}${is('tickLblPos', 'low')}` +
    `<c:spPr><a:ln w="9525">${solid('rule-2', palette)}</a:ln></c:spPr>${words(16, 'ink-2', palette, false, skip && ' rot="0" vert="horz"')}${is('crossAx', 222222222)}${is('crosses', 'autoZero')}${is('auto', 0)}${is('lblAlgn', 'ctr')}${is('lblOffset', 100)}${skip}${is('noMultiLvlLbl', 1)}</c:catAx>` +
    `<c:valAx>${is('axId', 222222222)}<c:scaling>${is('orientation', 'minMax')}${ends}</c:scaling>${is('delete', 1)}${is('axPos', isBar ? 't' : 'l')}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${is('majorTickMark', 'none')}${is('minorTickMark', 'none')}${is('tickLblPos', 'nextTo')}${is('crossAx', 111111111)}${is('crosses', 'autoZero')}${is('crossBetween', 'between')}</c:valAx>`
  );
}

function writeSeries(chart: Chart, series: ChartSeries, index: number, palette: Palette): string {
  const {kind, categories} = chart;
  const {name, color, colors} = series;
  const column = columnName(index + 1);
  const isLine = kind === 'line';
  const look = isLine
    ? `<c:spPr><a:ln w="34925" cap="rnd">${solid(color, palette)}<a:round/></a:ln></c:spPr><c:marker>${is('symbol', 'circle')}${is('size', 8)}<c:spPr>${solid(color, palette)}</c:spPr></c:marker>`
    : `<c:spPr>${solid(color, palette)}</c:spPr>${kind === 'ring' ? '' : is('invertIfNegative', 0)}`;
  const points = (colors ?? []).map(
    (each, i) =>
      `<c:dPt>${is('idx', i)}${kind === 'ring' ? '' : is('invertIfNegative', 0)}${is('bubble3D', 0)}<c:spPr>${solid(each, palette)}<a:ln w="12700">${solid('paper', palette)}</a:ln></c:spPr></c:dPt>`,
  );
  const last = categories.length + 1;
  return (
    `<c:ser>${is('idx', index)}${is('order', index)}<c:tx><c:strRef><c:f>${sheetName}!$${column}$1</c:f><c:strCache>${is('ptCount', 1)}<c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `${look}${points.join('')}${labelsOf(chart, series, index, palette)}` +
    `<c:cat><c:strRef><c:f>${sheetName}!$A$2:$A$${last}</c:f><c:strCache>${is('ptCount', categories.length)}${categories.map((words, i) => `<c:pt idx="${i}"><c:v>${xml(words)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${sheetName}!$${column}$2:$${column}$${last}</c:f>${cacheOf(series)}</c:numRef></c:val>` +
    `${isLine ? is('smooth', 0) : ''}</c:ser>`
  );
}

function cacheOf({values, labels}: ChartSeries): string {
  const points = values.map((value, i) =>
    value === undefined
      ? ''
      : `<c:pt idx="${i}" formatCode="${xml(formatOf(labels[i] ?? '', value))}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numCache><c:formatCode>General</c:formatCode>${is('ptCount', values.length)}${points.join('')}</c:numCache>`;
}

const plain = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const numFmt = (formatCode: string): string => tag('c:numFmt', {formatCode, sourceLinked: 0});

/** What letters of a line's colour are written in, which is no colour for text itself. */
const inks = new Map<ColorRole, ColorRole>([
  ['brand', 'brand'],
  ['gold', 'gold-deep'],
  ['brand-2', 'ink'],
]);

/** Figures at their points, in the formats that write them as on the page. */
function labelsOf(
  {kind, labelSides}: Chart,
  {values, labels, color}: ChartSeries,
  index: number,
  palette: Palette,
): string {
  if (kind === 'ring') return `<c:dLbls>${shows(0)}</c:dLbls>`;
  const letters = words(
    16,
    kind === 'line' ? (inks.get(color) ?? 'ink-2') : 'brand',
    palette,
    true,
    ' wrap="none"',
  );
  const placeOf = (side: LabelSide): string => is('dLblPos', kind === 'line' ? side || 't' : 'outEnd');
  const formats = labels.map((label, i) => formatOf(label, values[i]));
  const shared = formats.filter((_, i) => values[i] !== undefined);
  const format = shared.every((each) => each === shared[0]) ? (shared[0] ?? 'General') : 'General';
  const own = labels.map((label, i) => {
    const value = values[i];
    const side = labelSides?.[index]?.[i] ?? 't';
    if (value === undefined) return '';
    if (side === '') return `<c:dLbl>${is('idx', i)}${is('delete', 1)}</c:dLbl>`;
    if (side === 't' && (formats[i] === format || label === String(value))) return '';
    return `<c:dLbl>${is('idx', i)}${numFmt(formats[i]!)}${plain}${letters}${placeOf(side)}${shows(1)}</c:dLbl>`;
  });
  return `<c:dLbls>${own.join('')}${numFmt(format)}${plain}${letters}${placeOf('t')}${shows(1)}</c:dLbls>`;
}

const shows = (value: 0 | 1): string =>
  `${is('showLegendKey', 0)}${is('showVal', value)}${is('showCatName', 0)}${is('showSerName', 0)}${is('showPercent', 0)}${is('showBubbleSize', 0)}`;
