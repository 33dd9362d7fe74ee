// Messages to the author of a page about icons and scenes that are not there or cannot be drawn, in Chinese and English.

type Words = readonly [chinese: string, english: string];

/** `given`: the piece that is no path. */
export const badIcon = (name: string, given: string): Words => [
  `registerIcons：图标“${name}”画不出来，“${given}”不是路径；请写 ['M4 4H28', 'M4 28H28']，先线条，后金色`,
  `registerIcons: icon "${name}" cannot be drawn, "${given}" is no path; write ['M4 4H28', 'M4 28H28'], lines, then gold`,
];

/** `given`: what it is or returns, or the error in it. */
export const badScene = (name: string, given: string): Words => [
  `registerScene：“${name}”画不出来（${given}）；请给一个函数，它返回 <svg> 的文本`,
  `registerScene: "${name}" cannot be drawn (${given}); give a function that returns the text of an <svg>`,
];

/** `meant`: the name that is nearly the same. */
export const unknownIcon = (name: string, meant?: string): Words =>
  meant
    ? [`没有“${name}”这个图标，是不是“${meant}”？`, `there is no icon "${name}"; is "${meant}" meant?`]
    : [
        `没有“${name}”这个图标；名称见说明书，自己的图标用 registerIcons 登记`,
        `there is no icon "${name}"; the README names all; register your own with registerIcons`,
      ];

export const unknownScene = (name: string, known: readonly string[], meant?: string): Words =>
  meant
    ? [`没有“${name}”这个 scene，是不是“${meant}”？`, `there is no scene "${name}"; is "${meant}" meant?`]
    : [
        `没有“${name}”这个 scene，可写 ${known.join('、')}；自己的风景用 registerScene 登记`,
        `there is no scene "${name}"; write one of ${known.join(', ')}, or register your own with registerScene`,
      ];
