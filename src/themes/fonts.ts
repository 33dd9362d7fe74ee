// Font stacks. Nothing is fetched: each stack names what Windows, macOS, Linux and the Fontsource packages provide.

/**
 * Windows without other fonts: SimSun has no bold, which display sizes ask for; STZhongsong, of Office, is heavy by itself, and
 * Microsoft YaHei has a bold.
 *
 * The custom properties `--wr-serif`, `--wr-sans` and `--wr-num` (digits only: its quotes are not Chinese ones). */
export const fonts = {
  serif:
    '"Noto Serif SC Variable","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC","Songti SC",STZhongsong,"Microsoft YaHei",STSong,SimSun,serif',
  sans: '"Noto Sans SC Variable","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif',
  num: '"WR Numerals",Palatino,"Palatino Linotype","Book Antiqua",P052,"TeX Gyre Pagella","Noto Serif SC Variable","Noto Serif CJK SC",serif',
} as const;
