import type {Statement, Text} from '../model.js';
import {insideBrackets, splitClauses} from '../sentences.js';

/** The most characters of a line, as editors cut theirs; a longer clause stays whole and wraps. */
export const longestLine = 26;
/** A shorter clause says too little to stand alone. */
const shortestLine = 5;

/** The clauses of a sentence as texts, without the marks between them. */
export function clausesOf({at, text}: Text): Text[] {
  return splitClauses(text, insideBrackets(text)).map(({start, end}) => ({
    at: at + start,
    length: end - start,
    text: text.slice(start, end),
  }));
}

/** Words with which a clause leans on what stands before it. */
const leans =
  /^(?:其中|并|且|也|又|使|让|再|以及|从而|进而|同时|特别是|尤其是|包括|即|如|等|把|将|对|为|由|在|以|按|围绕|根据|通过|面对|随着|不断|更|但|而|都|均|的|其|该|此|这)/;
/** Clauses that only say how: 坚持…, 围绕…. */
const hollow = /^(?:坚持|坚定|围绕|聚焦|立足|牢记|锚定|紧扣|始终|以.{2,20}为)/;

/** Whether a clause says by itself what is to be done. */
export function standsAlone({text}: Text): boolean {
  return (
    text.length >= shortestLine &&
    !leans.test(text) &&
    !/[：“]$|^[^“]*”|^[^（]*）/.test(text) &&
    !/(?:的|和|与|及|等)$/.test(text)
  );
}

/** The line of a field: the clause that says most in at most 26 characters, from the sentences below its heading. */
export function lineOf(statements: readonly Statement[]): Text | undefined {
  const clauses = statements.flatMap((statement) => clausesOf(statement));
  const short = clauses.filter((clause) => clause.text.length <= longestLine && standsAlone(clause));
  return short.find(({text}) => !hollow.test(text) && !/[0-9]/.test(text)) ?? short[0];
}
