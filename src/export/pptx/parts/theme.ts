// The theme of the deck: the report's tokens as its colours, faces that Windows and WPS have as its fonts.
import {places, type Palette} from './colors.js';
import {tag, xml} from './xml.js';

/** A face, its class for programs that do not have it, and that it is Chinese. */
const face = (place: string, typeface: string, panose: string, charset?: number): string =>
  tag(`a:${place}`, {typeface, panose, ...(charset === undefined ? {} : {pitchFamily: 2, charset})});

const song = ['华文中宋', '02010600040101010101', -122] as const;
const hei = ['微软雅黑', '020B0503020204020204', -122] as const;

const fonts =
  '<a:fontScheme name="报告图解"><a:majorFont>' +
  `${face('latin', 'Palatino Linotype', '02040502050505030304')}${face('ea', ...song)}<a:cs typeface=""/>` +
  '</a:majorFont><a:minorFont>' +
  `${face('latin', 'Microsoft YaHei', '020B0503020204020204')}${face('ea', ...hei)}<a:cs typeface=""/>` +
  '</a:minorFont></a:fontScheme>';

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const none = '<a:effectStyle><a:effectLst/></a:effectStyle>';
/** Flat, as the page is: three fills, lines and effects that say nothing more. */
const formats =
  `<a:fmtScheme name="报告图解"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${none.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

export function writeTheme(palette: Palette): string {
  const colors = places
    .map(([place, role]) => `<a:${place}><a:srgbClr val="${xml(palette[role])}"/></a:${place}>`)
    .join('');
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="报告图解"><a:themeElements>' +
    `<a:clrScheme name="报告图解">${colors}</a:clrScheme>${fonts}${formats}</a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
