import {clauses, sloganParts} from '../../text/frame.js';

/** One line, or paragraph, of a scene card. The lines joined are the sentence. */
export interface SceneLine {
  kind: 'before' | 'slogan' | 'promise' | 'text';
  text: string;
}

/**
 * A card's sentence line by line: the quoted slogan large, what it promises, the clause that all cards share on a line
 * of its own, and the rest. A sentence without a slogan opens with its first clause.
 *
 * @param shared the clause that all cards share
 */
export function sceneLines(sentence: string, shared?: string): SceneLine[] {
  const parts = sloganParts(sentence) ?? firstClause(sentence);
  return [
    line('before', parts.before),
    line('slogan', parts.slogan),
    line('promise', parts.promise),
    ...aroundShared(parts.after, shared).map((text) => line('text', text)),
  ].filter(({text}) => text !== '');
}

function line(kind: SceneLine['kind'], text: string): SceneLine {
  return {kind, text};
}

function firstClause(sentence: string): {before: string; slogan: string; promise: string; after: string} {
  const [first = ''] = clauses(sentence);
  return {before: '', slogan: '', promise: first, after: sentence.slice(first.length)};
}

function aroundShared(text: string, shared?: string): string[] {
  const at = shared ? text.indexOf(shared) : -1;
  if (!shared || at < 0) return [text];
  return [text.slice(0, at), shared, text.slice(at + shared.length)];
}
