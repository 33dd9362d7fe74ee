/** All sentences of the linter: what is wrong, and what to write instead. */
export const say = {
  unknownTag: (tag: string, meant?: string) =>
    meant
      ? `没有 <${tag}> 这个标签，是不是 <${meant}>？`
      : `没有 <${tag}> 这个标签，里面的字不会按图解显示。`,
  unknownAttribute: (tag: string, name: string, meant?: string) =>
    meant
      ? `<${tag}> 没有 ${name} 这个属性，是不是 ${meant}？`
      : `<${tag}> 没有 ${name} 这个属性，写在里面的内容读者看不到。`,
  labelAttribute: (tag: string, name: string) =>
    `<${tag}> 没有 ${name} 这个属性，读者看不到；说明文字请写在 <${tag}> 与 </${tag}> 之间。`,
  selfClosed: (tag: string) =>
    `<${tag} /> 这样写并没有结束，后面的内容都会算在它里面；请写成 <${tag}></${tag}>。`,
  notClosed: (tag: string) => `<${tag}> 没有结束标签；请在内容后面加上 </${tag}>。`,
  strayClose: (tag: string) => `多了一个 </${tag}>，前面没有与它配对的 <${tag}>。`,
  wrongParent: (tag: string, parents: readonly string[]) =>
    `<${tag}> 要放在 ${parents.map((parent) => `<${parent}>`).join('或 ')} 里面。`,
  wrongValue: (tag: string, name: string, value: string, words: readonly string[], meant?: string) =>
    meant
      ? `<${tag}> 的 ${name} 不能写“${value}”，是不是“${meant}”？`
      : `<${tag}> 的 ${name} 不能写“${value}”，只能写 ${words.join('、')}。`,
  duplicateId: (id: string) => `id“${id}”前面已经用过；一个页面里 id 不能重复。`,
  duplicateAttribute: (name: string) => `${name} 写了两次，只有前一个有效；请删去一个。`,
  emptyElement: (tag: string) => `<${tag}> 里面什么也没有；请补上内容或删去。`,
  noLabel: (tag: string, value: string) => `<${tag}> 的“${value}”没有说明文字；请写在标签之间。`,
  noValue: (tag: string) => `<${tag}> 没有写 value，大数字不会显示。`,
  noLang: () => '<html> 没有写 lang；请写成 <html lang="zh-CN">。',
  noCharset: () => '页面没有写 <meta charset="utf-8">，有的电脑上会显示乱码。',
  noViewport: () => '页面没有写 viewport，手机上字会很小。',
  noAlt: () => '图片没有写 alt；请用几个字说明图片，纯装饰的写 alt=""。',
  headingSkips: (from: number, to: number) => `标题从 h${from} 直接跳到 h${to}，中间少了一级。`,
  noCover: () => '<wr-report> 里没有封面 <wr-cover>。',
  unreadableTable: (tag: string) => `<${tag}> 里要有一个带数字的 <table>，否则画不出图。`,
};
