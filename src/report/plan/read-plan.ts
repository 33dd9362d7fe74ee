import {nearest} from '../../markup/nearest.js';
import {say} from './messages.js';
import {figureForms, PlanError, sentenceForms, type Plan, type PlanIssue} from './plan.js';

const forms: readonly string[] = [...figureForms, ...sentenceForms];
/** So many blocks no page has. */
const mostBlocks = 300;

type Read = (value: unknown, path: string, issues: PlanIssue[]) => void;

/** Looks at a plan that somebody wrote. @throws PlanError with all that its shape has wrong */
export function readPlan(plan: unknown): Plan {
  const issues: PlanIssue[] = [];
  if (!isObject(plan)) throw new PlanError([{path: '$', message: say.notObject}]);
  readRoot(plan, '', issues);
  if (issues.length > 0) throw new PlanError(issues);
  const read = plan as unknown as Plan;
  const blocks = read.parts.flatMap(({blocks = [], sections = [], closing = []}) => [
    ...blocks,
    ...sections.flatMap((section) => section.blocks),
    ...closing,
  ]);
  if (blocks.length > mostBlocks) throw new PlanError([{path: 'parts', message: say.tooMany(mostBlocks)}]);
  return read;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last name of a path. */
const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** What holds no line breaks and nothing else that a word of ours has not. */
const word = /^[\w -]{1,40}$/;

const text: Read = (value, path, issues) => {
  if (typeof value !== 'string') issues.push({path, message: say.wrongType(keyOf(path), say.types.text)});
};
const name: Read = (value, path, issues) => {
  if (typeof value !== 'string' || !word.test(value))
    issues.push({path, message: say.wrongType(keyOf(path), say.types.name)});
};
const yesNo: Read = (value, path, issues) => {
  if (typeof value !== 'boolean') issues.push({path, message: say.wrongType(keyOf(path), say.types.yesNo)});
};
const count: Read = (value, path, issues) => {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 200)
    issues.push({path, message: say.wrongType(keyOf(path), say.types.count)});
};

const oneOf =
  (choices: readonly string[]): Read =>
  (value, path, issues) => {
    if (typeof value === 'string' && choices.includes(value)) return;
    const written = String(value);
    issues.push({path, message: say.badChoice(keyOf(path), written, choices, nearest(written, choices))});
  };

const list =
  (item: Read): Read =>
  (value, path, issues) => {
    if (!Array.isArray(value)) issues.push({path, message: say.notArray(keyOf(path))});
    else value.forEach((each, i) => item(each, `${path}[${i}]`, issues));
  };

const object =
  (keys: Readonly<Record<string, Read>>, required: readonly string[]): Read =>
  (value, path, issues) => {
    if (!isObject(value)) {
      issues.push({path, message: say.wrongType(keyOf(path), say.types.object)});
      return;
    }
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    for (const [key, each] of Object.entries(value)) {
      const names = Object.keys(keys);
      if (!Object.hasOwn(keys, key))
        issues.push({path: at(key), message: say.unknownKey(key, names, nearest(key, names))});
      else keys[key]!(each, at(key), issues);
    }
    for (const key of required)
      if (!Object.hasOwn(value, key)) issues.push({path: path || '$', message: say.missing(key)});
  };

const form = object({form: oneOf(forms), items: list(text)}, ['form', 'items']);
const block: Read = (value, path, issues) => {
  if (typeof value !== 'string') form(value, path, issues);
};
const section = object({heading: text, blocks: list(block)}, ['blocks']);
const part = object(
  {heading: text, scenic: yesNo, blocks: list(block), sections: list(section), closing: list(block)},
  [],
);
const readRoot = object(
  {theme: name, scene: name, detail: oneOf(['full', 'digest', 'brief']), figures: count, parts: list(part)},
  ['parts'],
);
