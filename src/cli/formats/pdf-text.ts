// Makes the text of a PDF what it looks like. Fonts draw 二 and the Kangxi radical ⼆ with one glyph, and browsers write
// down the wrong one of the two as its meaning: a search for 二月 would find nothing.
import {deflateSync, inflateSync} from 'node:zlib';

/** Radicals of CJK Radicals Supplement that have a twin among the ideographs; those of Kangxi decompose by NFKC. */
const supplement: Record<number, number> = Object.fromEntries(
  [
    ...'⺁厂⺄乙⺅亻⺈刀⺉刂⺋卩⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical, ideograph]) => [radical!.codePointAt(0)!, ideograph!.codePointAt(0)!]),
);

/** The ideograph that a radical looks like; other characters are themselves. */
export function ideographOf(code: number): number {
  if (code >= 0x2f00 && code <= 0x2fdf) return String.fromCodePoint(code).normalize('NFKC').codePointAt(0)!;
  return supplement[code] ?? code;
}

/**
 * Rewrites the tables of a PDF that say what its glyphs mean (ToUnicode), radicals becoming ideographs. A PDF that is
 * not built the plain way that Chromium builds them is returned as it is.
 */
export function repairText(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1');
  const parts: Buffer[] = [];
  const changes: {at: number; growth: number}[] = [];
  let from = 0;
  const stream = /<<[^<>]*\/Length (\d+)[^<>]*>>\s*stream\r?\n/g;
  for (let match = stream.exec(source); match; match = stream.exec(source)) {
    const [head, length] = [match[0], Number(match[1])];
    const start = match.index + head.length;
    stream.lastIndex = start + length;
    if (!head.includes('/FlateDecode') || /\/(Subtype|Type|Width|BBox)\b/.test(head)) continue;
    const text = inflated(pdf.subarray(start, start + length));
    if (!text?.includes('begincmap')) continue;
    const repaired = repairMap(text);
    if (repaired === text) continue;
    const data = deflateSync(Buffer.from(repaired, 'latin1'), {level: 9});
    const header = Buffer.from(head.replace(/\/Length \d+/, `/Length ${data.length}`), 'latin1');
    parts.push(pdf.subarray(from, match.index), header, data);
    from = start + length;
    changes.push({at: match.index, growth: header.length - head.length + data.length - length});
  }
  if (changes.length === 0) return pdf;
  parts.push(pdf.subarray(from));
  return withOffsets(Buffer.concat(parts), changes) ?? pdf;
}

function inflated(data: Buffer): string | undefined {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    // Z_DATA_ERROR: a stream that is compressed otherwise.
    return undefined;
  }
}

/** `<0012> <2F06>` → `<0012> <4E8C>`; ranges whose meanings stop running on are written out one by one. */
export function repairMap(map: string): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return map
    .replace(/beginbfchar([\s\S]*?)endbfchar/g, (_, lines: string) => {
      const repaired = lines.replace(
        /<([0-9A-Fa-f]{2,4})>\s*<([0-9A-Fa-f]{4})>/g,
        (_whole, glyph: string, code: string) => `<${glyph}> <${hex(ideographOf(parseInt(code, 16)))}>`,
      );
      return `beginbfchar${repaired}endbfchar`;
    })
    .replace(/(\d+)(\s+)beginbfrange([\s\S]*?)endbfrange/g, (whole, _count, space: string, lines: string) => {
      let count = 0;
      const repaired = lines.replace(
        /<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>/g,
        (_line, first: string, last: string, code: string) => {
          const [low, high, start] = [first, last, code].map((text) => parseInt(text, 16)) as [
            number,
            number,
            number,
          ];
          const codes = Array.from({length: high - low + 1}, (_each, i) => ideographOf(start + i));
          count++;
          if (codes.every((each, i) => each === start + i)) return `<${first}> <${last}> <${code}>`;
          return `<${first}> <${last}> [${codes.map((each) => `<${hex(each)}>`).join(' ')}]`;
        },
      );
      return count > 0 ? `${count}${space}beginbfrange${repaired}endbfrange` : whole;
    });
}

/** Moves the offsets of the cross-reference table by what was written before each object. */
function withOffsets(pdf: Buffer, changes: readonly {at: number; growth: number}[]): Buffer | undefined {
  const text = pdf.toString('latin1');
  const moved = (offset: number) =>
    offset + changes.filter(({at}) => at < offset).reduce((sum, {growth}) => sum + growth, 0);
  const tail =
    /xref\r?\n0 \d+\r?\n((?:\d{10} \d{5} [fn] ?\r?\n)+)trailer[\s\S]*?startxref\r?\n(\d+)\r?\n%%EOF\s*$/;
  const found = tail.exec(text.slice(text.lastIndexOf('\nxref') + 1));
  const base = text.lastIndexOf('\nxref') + 1;
  if (!found || base === 0) return undefined;
  const whole = found[0]
    .replace(/(\d{10}) (\d{5}) n/g, (_, offset: string, generation: string) => {
      return `${String(moved(Number(offset))).padStart(10, '0')} ${generation} n`;
    })
    .replace(/startxref(\r?\n)\d+/, (_, end: string) => `startxref${end}${base}`);
  return Buffer.concat([pdf.subarray(0, base), Buffer.from(whole, 'latin1')]);
}
