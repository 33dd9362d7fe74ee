import {composeBriefCredits, composeSentences, composeSections} from '../brief/compose-brief.js';
import type {ActName, Form} from '../brief/forms.js';
import {composeCredits} from '../compose-credits.js';
import {sectionLook, sectionNumber} from '../compose-parts.js';
import type {Detail} from '../detail.js';
import {blankLine, element, type Node} from '../html.js';
import type {Report} from '../model.js';
import {catalogOf} from './catalog.js';
import {say} from './messages.js';
import {PlanError, type Plan, type PlanBlock, type PlanPart} from './plan.js';
import {Resolver} from './resolver.js';

interface PlanOptions {
  detail: Detail;
  figures: number | undefined;
  /** The landscape of a banner; empty: that of the report. */
  banner: string;
}

/**
 * The body of a planned page below its cover.
 *
 * @throws PlanError with all that the report does not have
 */
export function composePlan(report: Report, plan: Plan, {detail, figures, banner}: PlanOptions): Node[] {
  const catalog = catalogOf(report, detail, figures);
  const resolver = new Resolver(catalog);
  const compose = detail === 'brief' ? briefPart : fullPart;
  // How many banners stand above each part.
  let above = 0;
  const parts = plan.parts.map((part, i) => {
    const place = {path: `parts[${i}]`, above, banner};
    if (part.heading !== undefined) above++;
    return compose(part, place, resolver);
  });
  if (resolver.isEmpty && catalog.forms.size + catalog.blocks.size > 0)
    resolver.issues.push({path: 'parts', message: say.nothingToDraw});
  if (resolver.issues.length > 0) throw new PlanError(resolver.issues);
  const body = parts.flatMap((part) => [blankLine, part]);
  if (detail !== 'brief') return [...body, blankLine, ...composeCredits(report)];
  const sentences = parts.length === 0 ? composeSentences(report) : [];
  return [...sentences, ...body, blankLine, ...composeBriefCredits(report, resolver.kinds)];
}

/** Where a part stands in the plan and on the page. */
interface PartPlace {
  path: string;
  above: number;
  banner: string;
}

/** A part as a brief sets it. */
function briefPart(
  {heading, scenic, blocks = [], sections = [], closing = []}: PlanPart,
  {path, banner}: PartPlace,
  resolver: Resolver,
): Node {
  const of = (list: readonly PlanBlock[], at: string) => drawn(list, `${path}.${at}`, resolver, true);
  const name = resolver.heading(heading, `${path}.heading`);
  const loose = of(blocks, 'blocks');
  const below = sections.map((section, i) => {
    const {nodes, kinds} = drawn(section.blocks, `${path}.sections[${i}].blocks`, resolver, false);
    return {name: resolver.heading(section.heading, `${path}.sections[${i}].heading`), nodes, kinds};
  });
  const after = of(closing, 'closing');
  const all = [
    ...(loose.nodes.length > 0 ? [loose] : []),
    ...below,
    ...(after.nodes.length > 0 ? [after] : []),
  ];
  return composeSections(name, all, scenic ? banner : undefined);
}

/** A part as a full text or a digest sets it. */
function fullPart(
  {heading, scenic, blocks = [], sections = [], closing = []}: PlanPart,
  {path, above, banner}: PartPlace,
  resolver: Resolver,
): Node {
  const name = resolver.heading(heading, `${path}.heading`);
  const loose = drawn(blocks, `${path}.blocks`, resolver, true);
  const below = sections.flatMap((section, i): Node[] => {
    const at = `${path}.sections[${i}]`;
    const own = resolver.heading(section.heading, `${at}.heading`);
    const attributes = {
      heading: own?.text,
      number: sectionNumber(own?.mark, i),
      ...sectionLook(i, sections.length, above),
      ...ownWords(own),
    };
    return [
      blankLine,
      element('wr-section', attributes, drawn(section.blocks, `${at}.blocks`, resolver, false).nodes),
    ];
  });
  return element(
    'wr-part',
    {heading: name?.text, scene: (scenic ?? above > 0) ? banner : undefined, ...ownWords(name)},
    loose.nodes,
    below,
    closing.length > 0 && [blankLine],
    drawn(closing, `${path}.closing`, resolver, true).nodes,
  );
}

const ownWords = (name: ActName | undefined) => ({'data-check': name?.own ? 'own' : undefined});

/** Blocks as elements, with the kinds of their forms. */
function drawn(
  blocks: readonly PlanBlock[],
  path: string,
  resolver: Resolver,
  isLoose: boolean,
): {nodes: Node[]; kinds: Form['kind'][]} {
  const pieces = blocks.map((block, i) => resolver.block(block, `${path}[${i}]`, isLoose));
  return {
    nodes: pieces.flatMap(({nodes}) => nodes),
    kinds: pieces.flatMap(({kind}) => (kind ? [kind] : [])),
  };
}
