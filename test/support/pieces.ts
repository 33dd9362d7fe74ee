// Texts that nobody wrote, made of what reports are made of and of what no report should hold.
import fc from 'fast-check';

const words =
  '各位代表：|2022年 工作回顾|一、|（二）|1.|①|一是|——|- |✓ |# |**|“五大新作为”|《办法（试行）》|分别|其中|从|由|到|为|达到|增长|下降|超过|近|约|不低于|收到提案|立案|城乡居民|今后5年|全市第3位|连续14年|12345热线|5G|4A级|PM2.5|十三届三次会议|二十大|百分之五|3—5天|1.2∶1|11.8：48.3|390 余万元|5%左右|0.3个百分点|微克/立方米|参加为期 3 天的|举办为期2天|聚焦|献智出力|更加有力|“打好生态牌，加快形成新样板”|展现“五大新作为”|三是|第一，|比上年|同比|占比|合计|共计|由20件增加到30件|１２件|〇|零|两|半|三分之一|万亿|，|、|；|。|：|\n|\n\n|\t|　|| 甲 | 1 |';
const foreign = [
  '<b>', '&amp;', '-->', ']]>', '\0', '\u200b', '\u202e', '\u2066', '\ufeff', '\ud800', '\udc00', '𠀀', '👩‍👩‍👧', '🇨🇳', 'e\u0301', '１', '٣', '१', '²', '½',
  'Ⅳ', '㈠', '⒈', '㊀', '1e999', '0x1F', '-0', 'NaN', '__proto__', 'constructor', '{"a":1}', '${x}', '\r', '\r\n', '\u2028', 'Rindfleisch', 'https://a.b/c?d=1&e=2',
]; // prettier-ignore

/** Any text: pieces of reports, foreign bodies and plain noise, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: fc.constantFrom(...words.split('|'), '|')},
      {weight: 2, arbitrary: fc.nat(99_999).map(String)},
      {weight: 1, arbitrary: fc.constantFrom(...foreign)},
      {weight: 1, arbitrary: fc.string({maxLength: 6, unit: 'binary'})},
    ),
    {maxLength: 70},
  )
  .map((parts) => parts.join(''));

/** How many texts a run tries: `WR_RUNS`, and few where nobody asks for more. */
export const runs = (few: number): number => Number(process.env.WR_RUNS ?? few);

/** The seed of a run: `WR_SEED`, and always the same where nobody asks for another. */
export const seed = Number(process.env.WR_SEED ?? 20230117);
