// One thing in three years and more: 2023年、2024年、2025年新增学位分别为3200个、4100个、4600个.
import {findNumbers} from '../../text/index.js';
import {figuresAmong} from '../figures.js';
import type {Statement, Text} from '../model.js';
import {isReview, type Rated} from './salience.js';

/** What a thing was in each of several years. */
export interface Trend {
  name: Text;
  figures: Rated[];
  /** Years, three to six, with their figures as written. */
  rows: {year: string; figure: string}[];
}

const listed = /20\d\d年(?:[、和]20\d\d年){2,5}/;
/** Longest name of what is counted, in characters, and the words after it that say that each year has its own. */
const named = /^(?:全[省市县区])?([\u3400-\u9fff“”]{0,16}?)(?:，)?分别(?:为|是|达到?|增至|完成|实现)?/;
/** A name that stands before the years: 粮食产量2023年、2024年…. */
const nameBefore = /([\u3400-\u9fff]{2,16})$/;
const figureList = /^[^，；。]{3,80}/;

/** Results that reports give year by year, at most two of them. */
export function trendsOf(statements: readonly Statement[], rated: readonly Rated[]): Trend[] {
  const trends: Trend[] = [];
  for (const [i, statement] of statements.entries()) {
    if (trends.length === mostTrends) break;
    if (!isReview(statement.role) && statement.role !== 'text') continue;
    const trend = statement.text.includes('分别') && trendIn(statement);
    if (!trend) continue;
    const {from, to, ...rest} = trend;
    const figures = rated.filter(({statement: own, at}) => own === i && at >= from && at < to);
    if (figures.length === rest.rows.length && figures.every(({score}) => score > -Infinity))
      trends.push({...rest, figures});
  }
  return trends;
}

const mostTrends = 2;

type Found = Omit<Trend, 'figures'> & {from: number; to: number};

function trendIn({at, text}: Statement): Found | undefined {
  const list = listed.exec(text);
  const end = list ? list.index + list[0].length : 0;
  const words = list && named.exec(text.slice(end));
  if (!list || !words) return undefined;
  const years = list[0].match(/20\d\d年/g)!;
  const start = end + words[0].length;
  const [figures = ''] = figureList.exec(text.slice(start)) ?? [];
  const counts = figuresAmong(findNumbers(figures));
  const written = figures.split(/[、和]/);
  const {unit} = counts.at(-1) ?? {};
  const areAlike = counts.every((count) => count.unit === unit && count.kind === 'quantity');
  if (!unit || !areAlike || counts.length !== years.length || written.length !== years.length)
    return undefined;
  // Of figures that share a unit, 97、108、121家, nothing tells a reader of the page that each is one of its year.
  if (!inOrder(years) || written.some((figure) => /\d$/.test(figure))) return undefined;
  const before = text.slice(0, list.index);
  const own = words[1]!;
  const name = own.length >= 2 ? own : (nameBefore.exec(before)?.[1] ?? '');
  if (name.length < 2) return undefined;
  const place = own.length >= 2 ? end + words[0].indexOf(own) : list.index - name.length;
  return {
    name: {at: at + place, length: name.length, text: name},
    rows: years.map((year, i) => ({year, figure: written[i]!})),
    from: at + start,
    to: at + start + figures.length,
  };
}

const inOrder = (years: readonly string[]): boolean =>
  years.every((year, i) => i === 0 || year > years[i - 1]!);
