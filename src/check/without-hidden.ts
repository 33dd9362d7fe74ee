import {isClosed, visibilityIn, type Markup, type Visibility} from '../markup/visibility.js';
import type {HtmlElement, HtmlText} from '../markup/read-html.js';

/**
 * A page without what its author hid, by the rule that elements and exports go by. What only a style sheet hides is
 * kept: it is checked though it is not shown.
 */
export function withoutHidden(root: HtmlElement): HtmlElement {
  return shownPart(root, 'shown');
}

/** The part of an element that is shown: where it is `hidden` itself, those inside that are shown again. */
function shownPart(element: HtmlElement, visibility: Visibility): HtmlElement {
  const closed = isClosed(markupOf(element));
  const summary = closed && element.children.find((child) => 'tag' in child && child.tag === 'summary');
  const children = element.children.flatMap((child): (HtmlElement | HtmlText)[] => {
    if (closed && child !== summary) return [];
    if ('text' in child) return visibility === 'shown' ? [child] : [];
    const its = visibilityIn(visibility, markupOf(child));
    return its === 'removed' ? [] : [shownPart(child, its)];
  });
  return {...element, children, ...(visibility === 'hidden' && {attributes: new Map()})};
}

const markupOf = ({tag, attributes}: HtmlElement): Markup => ({
  tag,
  attribute: (name) => attributes.get(name),
});
