import type {Genre, Report} from '../model.js';
import {candidatesOf} from './candidates.js';
import {chainOf} from './chains.js';
import {issuesOf} from './issues.js';
import {projectsOf} from './projects.js';
import {sharesOf} from './shares.js';
import {fromTo, salience, type Rated} from './salience.js';

/** As many figures as a newsroom's digest shows, and half as many again for an editor to take from. */
export const defaultFigures = 40;
/** A board of targets has no more rows. */
export const mostTargets = 10;
/** What is said of one subject, its level, growth and place, is chosen together, so far. */
const mostOfSubject = 3;

/** What is done for the people is shown whole; so much of the budget may go to its figures. */
const shareOfProjects = 0.15;

/** Every figure of a report with its score and rank, none chosen yet. */
export function rateFigures(report: Report): Rated[] {
  const rated = candidatesOf(report).map((candidate): Rated => {
    const rating = salience(candidate);
    return {
      ...candidate,
      score: rating.score ?? -Infinity,
      reasons: rating.reasons,
      rank: 0,
      chosen: false,
    };
  });
  [...rated].sort((a, b) => b.score - a.score || a.at - b.at).forEach((figure, i) => (figure.rank = i + 1));
  return rated;
}

/** Results are left so many of the figures, whatever plans and projects take. */
const leastOfResults = 15;

/**
 * Chooses so many figures: those of the projects for the people, at most 15 %; all main targets up to ten; then, subject
 * by subject, what scores best.
 *
 * @returns whether there was room for the best results; if not, they are chosen all the same
 */
export function chooseAmong(rated: readonly Rated[], report: Report, figures: number): boolean {
  for (const figure of rated) figure.chosen = false;
  const projects = projectsOf(report);
  const ofProjects = rated.filter(({at}) =>
    projects.some(({line}) => at >= line.at && at < line.at + line.length),
  );
  const mostOfProjects = Math.floor(figures * (report.genre === 'projects' ? 1 : shareOfProjects));
  for (const figure of ofProjects.slice(0, mostOfProjects)) figure.chosen = true;
  const budget = figures - Math.min(ofProjects.length, mostOfProjects);
  const roomy = figures >= roomyBudget;
  const chain = roomy ? chainOf(rated) : [];
  for (const {figure} of chain) figure.chosen = true;
  const issues = roomy ? issuesOf(rated, report.statements, report.genre).flatMap((row) => row.figures) : [];
  for (const figure of issues) figure.chosen = true;
  const shares = roomy ? (sharesOf(rated)?.figures ?? []) : [];
  for (const figure of shares) figure.chosen = true;
  const goals = roomy ? goalsOf(rated, report.genre === 'fiveYears' ? mostOfPlan : mostGoals) : [];
  for (const figure of goals) figure.chosen = true;
  const targets = rated.filter(({role}) => role === 'targets').slice(0, Math.min(mostTargets, budget));
  for (const figure of targets) figure.chosen = true;
  const changes = roomy && ofCases.has(report.genre) ? changesOf(rated) : [];
  for (const figure of changes) figure.chosen = true;
  const drawn = chain.length + issues.length + goals.length + shares.length + changes.length;
  const room = budget - targets.length - drawn;
  let left = Math.max(roomy ? leastOfResults : 0, room);
  for (const subject of bySubject(rated)) {
    if (subject.length > left || subject.some(({chosen}) => chosen)) continue;
    for (const figure of subject) figure.chosen = true;
    left -= subject.length;
  }
  return room >= leastOfResults;
}

/** With fewer figures a chain, the goals of a plan, or what targets had reached would leave too few for the results. */
export const roomyBudget = 20;
/** Reports on cases show how much quicker and better they are handled. */
const ofCases = new Set<Genre>(['court', 'procuratorate']);
const mostChanges = 2;

/** The best of what was and what it became: 平均办案时长由42天缩短到33天. */
const changesOf = (rated: readonly Rated[]): Rated[] =>
  bySubject(rated)
    .filter((subject) => subject.length > 1 && subject.every(({clause}) => fromTo.test(clause)))
    .slice(0, mostChanges)
    .flat();

/** A plan of several years is shown by three to five of its goals; fewer are left to the targets of the year. */
const leastGoals = 3;
const mostGoals = 5;
/** A plan of five years by more of them. */
const mostOfPlan = 8;

function goalsOf(rated: readonly Rated[], most: number): Rated[] {
  const able = rated.filter(({role, score, mention}) => role === 'goals' && score >= 0 && mention.unit);
  if (able.length < leastGoals) return [];
  return able.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
}

/** Figures that may be shown, together with what else is said of their subject, the best first. */
function bySubject(rated: readonly Rated[]): Rated[][] {
  const groups = new Map<string, Rated[]>();
  for (const figure of rated) {
    if (figure.role === 'targets' || figure.role === 'goals' || figure.score === -Infinity) continue;
    const key = `${figure.statement} ${figure.subject}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [figure]);
    else if (group.length < mostOfSubject) group.push(figure);
  }
  const mean = (group: readonly Rated[]): number =>
    group.reduce((sum, {score}) => sum + score, 0) / group.length;
  return [...groups.values()].sort((a, b) => mean(b) - mean(a) || a[0]!.at - b[0]!.at);
}
