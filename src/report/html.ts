import {escapeAttribute} from '../markup/escape.js';

/** A piece of a page: an element, a comment, or a run of inline HTML that is already escaped. */
export type Node =
  | {tag: string; attributes: [string, string][]; children: Node[]}
  | {inline: string}
  | {comment: string}
  | {blank: true};

const widest = 110;

/** What stands inside an element; nothing, where a condition does not hold. */
type Child = Node | string | undefined | false | readonly Node[];

/** An element; attributes whose value is undefined are left out. */
export function element(
  tag: string,
  attributes: Record<string, string | undefined>,
  ...children: Child[]
): Node {
  return {
    tag,
    attributes: Object.entries(attributes).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
    children: children.flatMap((child): readonly Node[] => {
      if (child === undefined || child === false || child === '') return [];
      if (typeof child === 'string') return [{inline: child}];
      return Array.isArray(child) ? (child as readonly Node[]) : [child as Node];
    }),
  };
}

export function comment(text: string): Node {
  // Two hyphens would end the comment.
  return {comment: text.replace(/--+|—{2,}>?/g, '—').replace(/[<>]/g, ' ')};
}

/** A blank line between two blocks of the source. */
export const blankLine: Node = {blank: true};

/** Prints pieces with two spaces a level; an element whose content fits stays on one line. */
export function print(nodes: readonly Node[], depth = 0): string {
  const indent = '  '.repeat(depth);
  let output = '';
  for (const node of nodes) {
    if ('blank' in node) output += '\n';
    else if ('comment' in node) output += `${indent}<!-- ${node.comment} -->\n`;
    else if ('inline' in node) output += `${indent}${node.inline}\n`;
    else output += printElement(node, depth, indent);
  }
  return output;
}

function printElement(node: Extract<Node, {tag: string}>, depth: number, indent: string): string {
  const open = `<${node.tag}${node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`;
  const close = `</${node.tag}>`;
  const [only] = node.children;
  if (!only) return `${indent}${open}${close}\n`;
  if (node.children.length === 1 && ('inline' in only || node.tag === 'td')) {
    const line = `${indent}${open}${'inline' in only ? only.inline : print([only]).trim()}${close}`;
    if (line.length <= widest && !line.includes('\n')) return `${line}\n`;
  }
  return `${indent}${open}\n${print(node.children, depth + 1)}${indent}${close}\n`;
}
