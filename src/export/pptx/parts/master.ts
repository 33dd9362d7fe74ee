// The master of the slides and its four layouts: grounds, places of title and number, our fonts.
import type {LayoutName} from '../model.js';
import {slideSize} from '../model.js';
import {colorOf, type Palette} from './colors.js';
import type {ColorRole} from '../../../themes/tokens.js';
import {emu, namespaces, tag} from './xml.js';

/** In the order of their files. */
export const layoutNames: readonly LayoutName[] = ['cover', 'banner', 'content', 'deep'];

/** What editors see in the list of layouts, and which kind it is to Office. */
const layouts: Record<LayoutName, {name: string; type: string; ground: ColorRole}> = {
  cover: {name: '封面', type: 'title', ground: 'paper'},
  banner: {name: '部分标题', type: 'secHead', ground: 'deep'},
  content: {name: '标题与内容', type: 'titleOnly', ground: 'paper'},
  deep: {name: '深色页', type: 'titleOnly', ground: 'deep'},
};

export const groupHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const frameOf = (x: number, y: number, width: number, height: number, name = 'a:xfrm'): string =>
  `<${name}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${name}>`;

const body = (text: string): string => `<p:txBody><a:bodyPr/><a:lstStyle/><a:p>${text}</a:p></p:txBody>`;

function placeholder(
  id: number,
  type: 'title' | 'ctrTitle' | 'sldNum',
  frame: string,
  text: string,
  style = '',
): string {
  const name = type === 'sldNum' ? '页码' : '标题';
  return (
    `<p:sp><p:nvSpPr>${tag('p:cNvPr', {id, name})}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${tag('p:ph', {type, ...(type === 'sldNum' ? {sz: 'quarter', idx: 12} : {})})}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`
  );
}

/** The field of a slide's number. */
export const numberField = (id: string): string =>
  `<a:fld id="${id}" type="slidenum"><a:rPr lang="zh-CN" sz="1400"/><a:t>‹#›</a:t></a:fld>`;

/** A number of the same shape as Office gives; fields of one kind may share it. */
export const numberId = '{7D1A5C0E-3B52-4E1C-9A57-000000000001}';

export const numberFrame = frameOf(slideSize.width - 108, 508, 60, 22);
const titleFrame = frameOf(48, 34, 864, 56);

const ground = (role: ColorRole, palette: Palette): string =>
  `<p:bg><p:bgPr><a:solidFill>${colorOf(role, palette)}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

function numberPlace(id: number, ink: ColorRole, palette: Palette): string {
  const style = `<a:lvl1pPr algn="r"><a:defRPr sz="1400"><a:solidFill>${colorOf(ink, palette)}</a:solidFill></a:defRPr></a:lvl1pPr>`;
  return placeholder(id, 'sldNum', numberFrame, numberField(numberId), style);
}

export function writeMaster(palette: Palette): string {
  const style = (size: number, font: string, ink: ColorRole): string =>
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>` +
    `<a:defRPr sz="${size * 100}" kern="1200"><a:solidFill>${colorOf(ink, palette)}</a:solidFill>` +
    `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
  const levels = (name: (level: number) => string): string =>
    Array.from({length: 9}, (_, i) => name(i + 1)).join('');
  const level = (inside: string) => (i: number) =>
    `<a:lvl${i}pPr marL="${(i - 1) * 342900}" algn="l" defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${inside}</a:lvl${i}pPr>`;
  const list = layoutNames
    .map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`)
    .join('');
  return (
    `<p:sldMaster ${namespaces}><p:cSld>${ground('paper', palette)}<p:spTree>${groupHead}` +
    placeholder(2, 'title', titleFrame, '<a:r><a:rPr lang="zh-CN"/><a:t>标题</a:t></a:r>') +
    numberPlace(3, 'ink-2', palette) +
    '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst><p:txStyles>` +
    `<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${style(28, 'mj', 'brand')}</a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${levels(level(style(18, 'mn', 'ink')))}</p:bodyStyle>` +
    `<p:otherStyle>${levels(level(style(18, 'mn', 'ink')))}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

export function writeLayout(layout: LayoutName, palette: Palette): string {
  const {name, type, ground: role} = layouts[layout];
  const isDark = role === 'deep';
  const title = {
    cover: frameOf(72, 150, 816, 150),
    banner: frameOf(72, 190, 816, 120),
    content: titleFrame,
    deep: titleFrame,
  }[layout];
  const style = `<a:lvl1pPr><a:defRPr><a:solidFill>${colorOf(isDark ? 'gold-light' : 'brand', palette)}</a:solidFill></a:defRPr></a:lvl1pPr>`;
  const text = '<a:r><a:rPr lang="zh-CN"/><a:t>标题</a:t></a:r>';
  const shapes =
    placeholder(2, layout === 'cover' ? 'ctrTitle' : 'title', title, text, style) +
    (layout === 'content' || layout === 'deep'
      ? numberPlace(3, isDark ? 'gold-light' : 'ink-2', palette)
      : '') +
    (layout === 'content' ? rule(palette) : '');
  return (
    `<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${ground(role, palette)}<p:spTree>${groupHead}${shapes}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** The hairline below a content slide's title. */
const rule = (palette: Palette): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="4" name="标题线"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${frameOf(48, 94, 864, 0)}` +
  `<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="12700"><a:solidFill>${colorOf('gold', palette)}</a:solidFill></a:ln></p:spPr></p:cxnSp>`;

/** The master of the notes: the picture of the slide above the words. */
export function writeNotesMaster(): string {
  const shape = (id: number, name: string, attributes: string, frame: string, inside: string): string =>
    `<p:sp><p:nvSpPr>${tag('p:cNvPr', {id, name})}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${inside}</p:sp>`;
  return (
    `<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${groupHead}` +
    shape(2, '幻灯片', 'type="sldImg" idx="2"', frameOf(30, 60, 480, 270), '') +
    shape(
      3,
      '备注',
      'type="body" sz="quarter" idx="3"',
      frameOf(54, 350, 432, 320),
      body('<a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r>'),
    ) +
    '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/></p:notesMaster>'
  );
}
