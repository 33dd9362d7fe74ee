/**
 * Traditional and other forms that take part in numbers, each row followed by what it is read as.
 * Every form and reading is one UTF-16 unit, so offsets in the folded text are offsets in the input.
 */
const FORMS = [
  '－﹣−–—‐‑‒―〜∼︰﹕⁄﹪',
  '---------~~∶:/%',
  '萬億餘個約過達點兩來內級時學佔為將',
  '万亿余个约过达点两来内级时学占为将',
  '「」『』〝〞〔〕【】○',
  '“”“”“”[][]〇',
];

/** Full-width forms, which lie at a fixed distance from ASCII. */
const FULL_WIDTH = /[！＂％（-，．-？Ａ-Ｚ［］ａ-ｚ｜～]/g;
/** Soft hyphens, zero-width spaces and joiners, direction marks, word joiners, byte-order marks. */
export const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]+';

const SPACES = /[\t\u1680\u2000-\u2008\u200a\u205f\u3000]/g;
const NO_BREAK_SPACES = /[\u2009\u202f]/g;

/** The Traditional forms of words around a number: measure words, and what tells a quantity from a date or a name. */
const PROSE_FORMS = [
  '條項場處戶鄉鎮縣區國間張輛臺隊類種雙對數開後頭層線號門車隻棟單筆冊輯節歲週減',
  '条项场处户乡镇县区国间张辆台队类种双对数开后头层线号门车只栋单笔册辑节岁周减',
  '產會議幾紀屆報從較參幣鐘兒無標準畝噸塊顆組課講廣電團連續進歷這應經實現輪滿熱',
  '产会议几纪届报从较参币钟儿无标准亩吨块颗组课讲广电团连续进历这应经实现轮满热',
];

/** Makes a function that replaces each form by its reading. */
function folder(...tables: string[][]): (text: string) => string {
  const folded = new Map<string, string>();
  const rows = tables.flat();
  for (let row = 0; row < rows.length; row += 2) {
    for (let i = 0; i < rows[row]!.length; i++) folded.set(rows[row]![i]!, rows[row + 1]![i]!);
  }
  const foldable = new RegExp(`[${[...folded.keys()].join('')}]`, 'g');
  return (text) =>
    text
      .replace(FULL_WIDTH, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
      .replace(SPACES, ' ')
      .replace(NO_BREAK_SPACES, '\u00a0')
      .replace(foldable, (form) => folded.get(form)!);
}

/**
 * Text of the same length in which one character stands for its variants: half-width digits and signs, Simplified
 * number words, `-` for every dash, plain spaces. Only for matching, never shown.
 */
export const fold = /* @__PURE__ */ folder(FORMS);

/** The same for running text, measure words included. */
export const foldProse = /* @__PURE__ */ folder(FORMS, PROSE_FORMS);
