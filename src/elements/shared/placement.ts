// What a parent says of its children, and how they hear it. A parent assigns placements after each of its updates
// (PlacementsController); a child reads its own when it draws (PlacementController) and is asked to update when it
// changes. The placement lies on the child under a registered symbol, so that a child that is not yet defined, or
// defined by another copy of the package, finds it all the same.
//
// Not `@lit/context`: it gives one value to all elements below, where each child here has its own; a child asks once, so
// that parents defined later need a root that repeats the question; and it adds 1.5 kB gzip to every page.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FieldSpan} from '../../geometry/fields.js';
import type {SharedFrame} from '../../text/frame.js';
import type {FigureWidth} from './figure.js';

export type CardsLayout = 'stack' | 'trio' | 'lockup' | 'scene';

/** What each tag receives from the parent that draws it among others. Outside such a parent it receives nothing. */
export interface Placements {
  'wr-act': {
    /** From 0; -1 where there is no flower to show it in. */
    index: number;
    count: number;
  };
  'wr-card': {
    layout: CardsLayout | 'project' | 'branch';
    /** A hairline parts the card from the one above. */
    ruled: boolean;
    /** The clause that all scene cards share. */
    shared?: string;
    /** The numeral of a project that names none itself. */
    numeral?: string;
    /** On which side of a branch it stands. */
    side?: 'start' | 'end';
  };
  'wr-check-item': {
    /** `shared`: the list draws the frame beside its items; `inline`: each item draws its own. */
    frame: 'shared' | 'inline';
    shared?: SharedFrame;
    /** How many characters the longest progress of the list has; 0 if none has any. */
    percentLength: number;
  };
  'wr-field': {
    /** How wide it stands, of 20 parts of a row. */
    span: FieldSpan;
  };
  'wr-goal-tier': {
    /** From 0 at the apex. */
    index: number;
    count: number;
    /** There is nothing but goals. */
    bare: boolean;
    /** The first tier with text. */
    first: boolean;
  };
  'wr-metric-tile': {
    /** The tile has a row to itself, and the number stands beside the label. */
    wide: boolean;
    /** The widest figure of the tiles beside this one, so that all are set in one size. */
    widest?: FigureWidth;
    /** The size of the figure's words as a share of its digits'; without it that of the tile's size. */
    words?: number;
    /** How many cells of its row it takes; 1 where absent. */
    cells?: number;
    /** On a phone, where two stand side by side, it has a row to itself. */
    lone?: boolean;
  };
  'wr-section': {
    /** Among the sections of its part, from 1. */
    position: number;
  };
  'wr-tally': {
    /** The largest tally beside this one, so that all share one pitch. */
    domain: number;
  };
}

type PlacedTag = keyof Placements;

/** Counts up when a placement changes its shape: parents and children of unlike versions then say nothing to each other. */
const key = Symbol.for('work-report-elements.placement.1');

interface Placed extends Element {
  [key]?: {parent: Element; value: unknown} | undefined;
}

function write(child: Placed, placement: Placed[typeof key]): void {
  if (sameValue(child[key]?.value, placement?.value)) {
    child[key] = placement;
    return;
  }
  child[key] = placement;
  (child as Partial<ReactiveControllerHost>).requestUpdate?.();
}

/** Whether two placements say the same: they are small and plain. */
const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parent's side: gives children of one tag their placements after each update. */
export class PlacementsController<Tag extends PlacedTag> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly read: () => Iterable<readonly [Element, Placements[Tag]]>;
  private placed: Iterable<Placed> = [];

  /** @param read the placement of each child that has one now; children that had one and are not among them lose it */
  constructor(
    host: ReactiveControllerHost & Element,
    read: () => Iterable<readonly [Element, Placements[Tag]]>,
  ) {
    this.host = host;
    this.read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const placements = new Map(this.read());
    for (const child of this.placed)
      if (!placements.has(child) && child[key]?.parent === this.host) write(child, undefined);
    for (const [child, value] of placements) write(child, {parent: this.host, value});
    this.placed = placements.keys();
  }
}

/** The child's side: what its parent says of it, until it stands elsewhere. */
export class PlacementController<Tag extends PlacedTag> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Placed;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  /** Undefined where no parent has said anything. */
  get value(): Placements[Tag] | undefined {
    return this.host[key]?.value as Placements[Tag] | undefined;
  }

  hostConnected(): void {
    if (this.host[key] && !this.host[key].parent.contains(this.host)) write(this.host, undefined);
  }
}
