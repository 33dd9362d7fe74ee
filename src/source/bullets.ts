// What stands before an item that somebody typed: signs of keyboards, fonts and phones, as the two that all readers know.

/** Bullets of the fonts of symbols, as they come out of Word, in the second row. */
const bullets =
  '‣⁃∙⦁▪▫◼◻◾◽⬛⬜►▷▸▹◈◎❖✦✧❑❏▲△➢➤➜➔➙→⇒»🔹🔸🔷🔶🔺🔻🔴🔵🟢🟡🟠🟣⚫⚪👉⭐🌟✨📌📍🚩' +
  '\uf06c\uf06e\uf075\uf09f\uf0a7\uf0a8\uf0b2\uf0b7\uf0d8\uf0e8';
const ticks = '✅✔☑\uf0fc\uf0fe';
const behind = '\\ufe0f?(?:[ \\t\\u00a0\\u3000]*(?=[\\u3400-\\u9fff“《【（])|[ \\t\\u00a0\\u3000]+)';
const typed = new RegExp(`^([ \\t\\u3000]*)(?:([${bullets}])|[${ticks}])${behind}`, 'gmu');

/** 🔹 and ➤ before words as ●, ✅ as ✓; ▲ before a figure stays. */
export const plainBullets = (text: string): string =>
  text.replace(typed, (_, space: string, bullet?: string) => `${space}${bullet ? '●' : '✓'} `);
