import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {motions} from '../../tags/drawing.js';
import type {Motion, TagName} from '../../tags/index.js';

/** How the drawn parts of one kind of block come in. */
interface Move {
  from: Keyframe;
  to: Keyframe;
  /** In milliseconds. */
  duration: number;
  /** Milliseconds between one part and the next; negative: the last part first. */
  stagger?: number;
}

const unveil: Pick<Move, 'from' | 'to'> = {
  from: {clipPath: 'inset(-9% 100% -9% 0)'},
  to: {clipPath: 'inset(-9% 0 -9% 0)'},
};

/** Marks move, words and numbers never do; scenery stands still. */
const moves: Record<Motion['by'], Move> = {
  grow: {
    from: {transform: 'scaleX(0)', transformOrigin: '0 50%'},
    to: {transform: 'none', transformOrigin: '0 50%'},
    duration: 700,
  },
  unveil: {...unveil, duration: 700},
  'unveil-quickly': {...unveil, duration: 420},
  rise: {
    from: {opacity: 0, transform: 'translateY(8px)'},
    to: {opacity: 1, transform: 'none'},
    duration: 420,
    stagger: -60,
  },
  open: {
    from: {opacity: 0, scale: 0.86, transformBox: 'view-box', transformOrigin: 'center'},
    to: {opacity: 1, scale: 1, transformBox: 'view-box', transformOrigin: 'center'},
    duration: 420,
    stagger: 60,
  },
};

/**
 * Lets the blocks of a report draw themselves once, when 30 % of a block has come into view.
 *
 * Only blocks below the fold wait for that; what the reader sees first is in its final state at once, as is
 * everything in print, in an export (`data-export` on the host), and where the reader asks for less motion.
 * The animations leave nothing behind in the document.
 */
export class MotionController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly waiting = new Map<Element, Animation[]>();
  private observer?: IntersectionObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.finish);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.finish);
    this.finish();
  }

  /** Prepares the blocks that are not in view yet. Call it once the page has settled. */
  start(): void {
    const still =
      this.host.hasAttribute('data-export') ||
      typeof Element.prototype.animate !== 'function' ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still || this.observer || !this.host.isConnected) return;
    this.observer = new IntersectionObserver(this.onIntersect, {threshold: 0.3});
    for (const block of this.host.querySelectorAll(Object.keys(motions).join())) {
      if (block.getBoundingClientRect().top < window.innerHeight) continue;
      const animations = prepare(block);
      if (animations.length === 0) continue;
      this.waiting.set(block, animations);
      this.observer.observe(block);
    }
  }

  /** Shows everything in its final state. */
  readonly finish = (): void => {
    this.observer?.disconnect();
    for (const animation of [...this.waiting.values()].flat()) animation.cancel();
    this.waiting.clear();
  };

  private readonly onIntersect = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {target, isIntersecting} of entries) {
      if (!isIntersecting) continue;
      this.observer?.unobserve(target);
      for (const animation of this.waiting.get(target) ?? []) animation.play();
      this.waiting.delete(target);
    }
  };
}

/** The animations of one block, held at their beginning. */
function prepare(block: Element): Animation[] {
  const motion = motions[block.localName as TagName];
  if (!motion || !block.shadowRoot) return [];
  const {from, to, duration, stagger = 0} = moves[motion.by];
  const all = [...block.shadowRoot.querySelectorAll(motion.parts)];
  const last = Math.max(0, ...all.map((part) => Number(part.getAttribute('data-index') ?? 0)));
  return all.map((part) => {
    const index = Number(part.getAttribute('data-index') ?? 0);
    const animation = part.animate([from, to], {
      duration,
      delay: stagger < 0 ? (last - index) * -stagger : index * stagger,
      easing: 'cubic-bezier(0.22, 0.61, 0.36, 1)',
      fill: 'backwards',
    });
    animation.pause();
    return animation;
  });
}
