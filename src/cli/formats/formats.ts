// What can be written, known by the ending of the output's name, and the limits of the channels it goes to.
import {extname} from 'node:path';
import {usage, wholeNumber, type Arguments} from '../command.js';

export type PictureFormat = 'png' | 'jpg' | 'webp';
export type Format = PictureFormat | 'pdf' | 'html' | 'svg';

const endings = new Map<string, Format>([
  ['.png', 'png'],
  ['.jpg', 'jpg'],
  ['.jpeg', 'jpg'],
  ['.webp', 'webp'],
  ['.pdf', 'pdf'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.svg', 'svg'],
]);

/** Options that only one format has: they tell what standard output gets. */
const telling: readonly [string, Format][] = [
  ['wechat', 'html'],
  ['paper', 'pdf'],
  ['only', 'svg'],
];

/** The format of an output; standard output gets a PNG, unless an option belongs to another. @throws Failure with status 2 */
export function formatOf(output: string, args: Arguments): Format {
  if (output === '-') {
    return telling.find(([name]) => args.given(name) || args.value(name) !== undefined)?.[1] ?? 'png';
  }
  const format = endings.get(extname(output).toLowerCase());
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
export const channels: Record<string, PictureLimits> = {
  wechat: {width: 1080, slice: 5400, maxBytes: 1_000_000},
  weibo: {width: 750, slice: 20_000, maxBytes: 5_000_000},
  xiaohongshu: {width: 1080, slice: 1440, fill: true},
  h5: {width: 750, slice: 4000, maxBytes: 500_000},
};

/** The limits asked for: those of the channel, and over them what is written out. @throws Failure with status 2 */
export function pictureLimits(args: Arguments): PictureLimits {
  const channel = args.value('for');
  const names = Object.keys(channels);
  if (channel !== undefined && !Object.hasOwn(channels, channel)) {
    throw usage((say) => say.badChoice('--for', channel, names));
  }
  const preset: PictureLimits = channel === undefined ? {width: 1080} : channels[channel]!;
  const slice = wholeNumber(args, 'slice', {fallback: preset.slice ?? 0, min: 200, max: 60_000});
  const maxBytes = args.value('max-bytes');
  return {
    width: wholeNumber(args, 'width', {fallback: preset.width, min: 320, max: 4320}),
    slice: slice || undefined,
    maxBytes: maxBytes === undefined ? preset.maxBytes : bytesOf(maxBytes),
    fill: preset.fill && args.value('slice') === undefined && args.value('width') === undefined,
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
