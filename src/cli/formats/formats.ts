// What can be written, known by the ending of the output's name, and the limits of the channels it goes to.
import {extname} from 'node:path';
import {usage, type Arguments, type OptionTable} from '../command.js';

export type PictureFormat = 'png' | 'jpg' | 'webp';
export type Format = PictureFormat | 'pdf' | 'html' | 'svg' | 'pptx';

const endings = new Map<string, Format>([
  ['.png', 'png'],
  ['.jpg', 'jpg'],
  ['.jpeg', 'jpg'],
  ['.webp', 'webp'],
  ['.pdf', 'pdf'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.svg', 'svg'],
  ['.pptx', 'pptx'],
]);

export const formats: readonly Format[] = ['png', 'jpg', 'webp', 'pdf', 'html', 'svg', 'pptx'];

/** The format that the ending of a name tells. */
export const formatOfName = (name: string): Format | undefined => endings.get(extname(name).toLowerCase());

/** Options that only some formats have: they decide what standard output gets, which is the first. */
export const optionsOfFormats: readonly [option: string, ...formats: [Format, ...Format[]]][] = [
  ['wechat', 'html'],
  ['paper', 'pdf'],
  ['only', 'svg', 'pptx'],
  ['source', 'pptx'],
];

/** The format of an output; standard output gets a PNG, unless an option belongs to another. @throws Failure with status 2 */
export function formatOf(output: string, args: Arguments): Format {
  if (output === '-') {
    return optionsOfFormats.find(([name]) => args.given(name))?.[1] ?? 'png';
  }
  const format = formatOfName(output);
  if (!format) throw usage((say) => say.renderKind(output));
  return format;
}

export function isPicture(format: Format): format is PictureFormat {
  return format === 'png' || format === 'jpg' || format === 'webp';
}

/** How a picture is cut and how large its files may be. */
export interface PictureLimits {
  /** Pixels. */
  width: number;
  /** The tallest slice, in pixels; undefined: one picture. */
  slice?: number;
  /** The largest file, in bytes. */
  maxBytes?: number;
  /** Whether every slice is filled up to its full height: a channel shows all of them in one frame. */
  fill?: boolean;
}

/**
 * What the channels take. WeChat: pictures in articles below 1 MB, 1080 px advised, 6 million pixels often quoted.
 * Weibo: 720 or 750 px wide, 20000 px tall, 5 MB. Xiaohongshu: frames of 3:4, 1080 px wide. For H5 pages no limit is
 * published: slices that phones decode and load quickly.
 */
const channels = new Map<string, PictureLimits>([
  ['wechat', {width: 1080, slice: 5400, maxBytes: 1_000_000}],
  ['weibo', {width: 750, slice: 20_000, maxBytes: 5_000_000}],
  ['xiaohongshu', {width: 1080, slice: 1440, fill: true}],
  ['h5', {width: 750, slice: 4000, maxBytes: 500_000}],
]);

/** The options of pictures; the width is that of static pages and diagrams as well. */
export const pictureOptions: OptionTable = {
  width: {type: 'string', words: (say) => say.options.width, range: [320, 4320], fallback: 1080},
  slice: {type: 'string', words: (say) => say.options.slice, range: [200, 60_000]},
  'max-bytes': {type: 'string', words: (say) => say.options.maxBytes},
  for: {type: 'string', words: (say) => say.options.channel, choices: [...channels.keys()]},
};

/** The limits asked for: those of the channel, and over them what is written out. @throws Failure with status 2 */
export function pictureLimits(args: Arguments): PictureLimits {
  const channel = channels.get(args.value('for') ?? '');
  const maxBytes = args.value('max-bytes');
  const isFree = !args.given('slice') && !args.given('width');
  return {
    width: (args.given('width') ? undefined : channel?.width) ?? args.number('width')!,
    slice: args.number('slice') ?? channel?.slice,
    maxBytes: maxBytes === undefined ? channel?.maxBytes : bytesOf(maxBytes),
    fill: channel?.fill && isFree,
  };
}

/** `900kb`, `1.5mb`: kB and MB of 1000, so that the file fits whichever way the channel counts. */
function bytesOf(text: string): number {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?)(b|kb?|mb?)?$/i.exec(text) ?? [];
  const factor = /^m/i.test(unit ?? '') ? 1e6 : /^k/i.test(unit ?? '') ? 1e3 : 1;
  const bytes = Math.floor(Number(number) * factor);
  if (!(bytes >= 10_000)) throw usage((say) => say.badBytes(text));
  return bytes;
}
