/**
 * Full-width and Traditional forms that take part in numbers, each row followed by what it is read as.
 * Every form and reading is one UTF-16 unit, so offsets in the folded text are offsets in the input.
 */
const FORMS = [
  '０１２３４５６７８９＋＊／＜＞＝％﹪．，；：！？（）［］｜',
  '0123456789+*/<>=%%.,;:!?()[]|',
  '－﹣−–—‐‑‒―～〜∼︰﹕⁄',
  '---------~~~∶:/',
  '萬億餘個條項場處戶鄉鎮縣區國間張輛臺隊類種雙對約過達點兩數開來後內頭層級線號門車隻棟單筆冊輯節歲時週減產會議',
  '万亿余个条项场处户乡镇县区国间张辆台队类种双对约过达点两数开来后内头层级线号门车只栋单笔册辑节岁时周减产会议',
  '幾紀屆報從較參幣鐘兒無標準畝噸塊顆組課講學廣電團佔為連續進歷這應經實現將輪滿熱',
  '几纪届报从较参币钟儿无标准亩吨块颗组课讲学广电团占为连续进历这应经实现将轮满热',
  '「」『』〝〞＂〔〕【】○',
  '“”“”“”"[][]〇',
  '\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u205f\u3000',
  ' '.repeat(14),
  '\u2009\u202f',
  '\u00a0'.repeat(2),
];

const FOLDED = new Map<string, string>();
for (let row = 0; row < FORMS.length; row += 2) {
  for (let i = 0; i < FORMS[row]!.length; i++) FOLDED.set(FORMS[row]![i]!, FORMS[row + 1]![i]!);
}
// Full-width Latin letters lie at a fixed distance from ASCII.
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  FOLDED.set(String.fromCharCode(letter.charCodeAt(0) + 0xfee0), letter);
}

const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('').replace(/[\\]^-]/g, '\\$&')}]`, 'g');

/**
 * Text of the same length in which one character stands for its variants: half-width digits and signs,
 * Simplified measure words, `-` for every dash, plain spaces. Only for matching, never shown.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (form) => FOLDED.get(form)!);
}
