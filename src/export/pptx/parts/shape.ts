// Shapes of a slide as DrawingML.
import type {ChartShape, Group, PictureShape, Shape, TableShape, TextShape} from '../model.js';
import {colorOf, fillOf, type Palette} from './colors.js';
import {frameOf} from './master.js';
import {writeParagraphs} from './text.js';
import {emu, tag} from './xml.js';

/** What shapes need of the slide that they are written into. */
export interface SlideParts {
  palette: Palette;
  /** Which of the layout's places the title takes. */
  titlePlace: 'title' | 'ctrTitle';
  nextId: () => number;
  /** Puts a picture into the package; ids of it and of its SVG. */
  picture: (shape: PictureShape) => {image: string; svg?: string};
  /** Notes an address outside the file; its id. */
  link: (address: string) => string;
  /** Puts a chart with its data sheet into the package; its id. */
  chart: (shape: ChartShape) => string;
}

export function writeShape(shape: Shape, parts: SlideParts): string {
  switch (shape.kind) {
    case 'text':
      return writeText(shape, parts);
    case 'picture':
      return writePicture(shape, parts);
    case 'table':
      return writeTable(shape, parts);
    case 'chart':
      return writeChartFrame(shape, parts);
    case 'group':
      return writeGroup(shape, parts);
  }
}

const anchors = {top: 't', middle: 'ctr', bottom: 'b'};

function writeText(shape: TextShape, parts: SlideParts): string {
  const {palette, nextId, titlePlace} = parts;
  const {
    box,
    paragraphs,
    line,
    inset = 0,
    insetTop = inset,
    anchor = 'top',
    isTitle,
    isUnbroken,
    name,
  } = shape;
  const place = isTitle ? `<p:nvPr><p:ph type="${titlePlace}"/></p:nvPr>` : '<p:nvPr/>';
  const locks = isTitle ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr/>';
  // What has no words is decoration.
  const decoration =
    paragraphs.length === 0
      ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
      : '';
  const edge = emu(inset);
  const outline = `<a:ln w="9525">${fillOf(line, palette)}</a:ln>`;
  return (
    `<p:sp><p:nvSpPr>${tag('p:cNvPr', {id: nextId(), name}, decoration)}${locks}${place}</p:nvSpPr>` +
    `<p:spPr>${frameOf(box.x, box.y, box.width, box.height)}${geometryOf(shape)}${groundOf(shape, palette)}${outline}</p:spPr>` +
    `<p:txBody>${tag('a:bodyPr', {wrap: isUnbroken ? 'none' : 'square', lIns: edge, tIns: emu(insetTop), rIns: edge, bIns: edge, anchor: anchors[anchor], rtlCol: 0}, '<a:noAutofit/>')}<a:lstStyle/>` +
    `${writeParagraphs(paragraphs, parts)}</p:txBody></p:sp>`
  );
}

function groundOf({fill, fades}: TextShape, palette: Palette): string {
  if (!fill || !fades) return fillOf(fill, palette);
  const clear = colorOf(fill, palette).replace('/>', '><a:alpha val="0"/></a:PLACE>');
  const place = /a:(\w+)/.exec(clear)![1]!;
  const stops = `<a:gs pos="0">${colorOf(fill, palette)}</a:gs><a:gs pos="100000">${clear.replace('PLACE', place)}</a:gs>`;
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>`;
}

/** How round corners are, in hundred-thousandths of the shorter side. */
function geometryOf({geometry = 'rect', points, box}: TextShape): string {
  if (points) {
    const [width, height] = [emu(box.width), emu(box.height)];
    const place = ([x, y]: readonly [number, number]): string =>
      tag('a:pt', {x: Math.round(x * width), y: Math.round(y * height)});
    const [first, ...rest] = points;
    const path = `<a:moveTo>${place(first!)}</a:moveTo>${rest.map((point) => `<a:lnTo>${place(point)}</a:lnTo>`).join('')}<a:close/>`;
    return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}">${path}</a:path></a:pathLst></a:custGeom>`;
  }
  const shorter = Math.max(12, Math.min(box.width, box.height));
  const corner = Math.round(600_000 / shorter);
  const guide = geometry === 'roundRect' ? `<a:gd name="adj" fmla="val ${corner}"/>` : '';
  return tag('a:prstGeom', {prst: geometry}, guide ? `<a:avLst>${guide}</a:avLst>` : '<a:avLst/>');
}

function writePicture(shape: PictureShape, parts: SlideParts): string {
  const {box, name, alternative, crop} = shape;
  const {image, svg} = parts.picture(shape);
  const vector = svg
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`
    : '';
  const thousandths = (share: number): number => Math.round(share * 100_000);
  const [l, t, r, b] = (crop ?? [0, 0, 0, 0]).map(thousandths);
  return (
    `<p:pic><p:nvPicPr>${tag('p:cNvPr', {id: parts.nextId(), name, descr: alternative})}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill>${tag('a:blip', {'r:embed': image}, vector)}${tag('a:srcRect', {l, t, r, b})}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frameOf(box.x, box.y, box.width, box.height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

function writeGroup({box, name, shapes}: Group, parts: SlideParts): string {
  const id = parts.nextId();
  const at = `x="${emu(box.x)}" y="${emu(box.y)}"`;
  const size = `cx="${emu(box.width)}" cy="${emu(box.height)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${tag('p:cNvPr', {id, name})}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>` +
    `${shapes.map((shape) => writeShape(shape, parts)).join('')}</p:grpSp>`
  );
}

/** A table or a chart in its frame. */
function frame(
  {box, name, alternative}: TableShape | ChartShape,
  id: number,
  uri: string,
  inside: string,
): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${tag('p:cNvPr', {id, name, descr: alternative})}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${frameOf(box.x, box.y, box.width, box.height, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inside}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function writeTable(shape: TableShape, parts: SlideParts): string {
  const {palette, nextId} = parts;
  const grid = shape.columns.map((width) => tag('a:gridCol', {w: emu(width)})).join('');
  const isHeaded = shape.rows.some(({isHead}) => isHead);
  const line = (name: string, shown: boolean): string =>
    `<a:${name} w="${shown ? 9525 : 0}">${shown ? `<a:solidFill>${colorOf('rule', palette)}</a:solidFill>` : '<a:noFill/>'}</a:${name}>`;
  const rows = shape.rows.map(({height, cells, isHead}) => {
    const properties =
      '<a:tcPr marL="76200" marR="76200" marT="0" marB="0" anchor="ctr">' +
      `${line('lnL', false)}${line('lnR', false)}${line('lnT', false)}${line('lnB', true)}${isHead ? fillOf('paper-3', palette) : '<a:noFill/>'}</a:tcPr>`;
    const written = cells.map(
      (cell) =>
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${writeParagraphs(cell, parts)}</a:txBody>${properties}</a:tc>`,
    );
    return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`;
  });
  const table = `<a:tbl>${tag('a:tblPr', {firstRow: isHeaded ? 1 : undefined})}<a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return frame(shape, nextId(), 'table', table);
}

function writeChartFrame(shape: ChartShape, parts: SlideParts): string {
  const reference =
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${parts.chart(shape)}"/>`;
  return frame(shape, parts.nextId(), 'chart', reference);
}
