// The figures that the page does not show, the most important first, each as it would be put there.
import type {Choice, Examination, Report} from '../../report/index.js';
import {findNumbers} from '../../text/index.js';
import {splitWritten} from '../../report/figures.js';
import type {Figure, Tile} from '../../report/model.js';
import {clauseAround} from './clause.js';
import type {LeftOut} from './protocol.js';

export function leftOutOf(
  text: string,
  report: Report,
  choices: readonly Choice[],
  {shown}: Pick<Examination, 'shown'>,
): LeftOut[] {
  const there = shown.flatMap(({source}) => (source ? [source] : []));
  const isShown = ({at, length}: Choice): boolean =>
    there.some((place) => place.at < at + length && at < place.at + place.length);
  const figures = figuresOf(report);
  // A report says what matters more than once: once on the page is enough.
  const said = new Set(shown.map(({text: figure, label}) => keyOf(figure, label)));
  return choices
    .filter((choice) => choice.score > -Infinity && !isShown(choice))
    .sort((a, b) => a.rank - b.rank)
    .map(({at, length, rank, section, reasons}) => {
      const figure = figures.get(at);
      const written =
        figure ??
        splitWritten(findNumbers(text.slice(at, at + length))[0]?.text ?? text.slice(at, at + length));
      const label = figure?.confidence === 'sure' ? figure.label.map((part) => part.text).join('') : '';
      return {
        at,
        length,
        rank,
        ...(section !== undefined && {section}),
        value: written.value,
        unit: written.unit,
        ...(label && {label}),
        clause: clauseAround(text, at, length),
        reasons: reasons.map((reason) => reason.replace(/（[^）]*）$/, '')),
      };
    })
    .filter(({value, unit, label}) => {
      if (!label) return true;
      const key = keyOf(value + unit, label);
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    });
}

/** A figure with what it counts. */
const keyOf = (figure: string, label: string): string => `${label}|${figure}`.replace(/\s+/g, '');

/** The figures of a report that have labels, by the offset of their digits. */
function figuresOf(report: Report): Map<number, Figure> {
  const found = new Map<number, Figure>();
  const add = (figure: Figure): void => {
    const digit = figure.text.search(/[0-9０-９]/);
    found.set(figure.at + Math.max(0, digit), figure);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('figure' in value && 'notes' in value && (value as Tile).figure) add((value as Tile).figure!);
    Object.values(value).forEach(visit);
  };
  visit(report.parts);
  return found;
}
