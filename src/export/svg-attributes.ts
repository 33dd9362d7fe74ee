const geometry =
  'd points x y x1 x2 y1 y2 cx cy r rx ry dx dy fx fy fr viewBox preserveAspectRatio transform offset pathLength';
const units =
  'gradientUnits gradientTransform patternUnits patternContentUnits patternTransform maskUnits maskContentUnits ' +
  'clipPathUnits spreadMethod';
const others = 'opacity color visibility rotate textLength lengthAdjust focusable';
const single = new Set(`${geometry} ${units} ${others}`.split(' '));

/** The first words of presentation attributes: `fill-rule`, `stroke-width`, … */
const presentation = new Set(
  (
    'fill stroke stop clip mask font text dominant paint vector letter word shape marker flood mix image alignment ' +
    'baseline'
  ).split(' '),
);

/** Whether an SVG shows something by an attribute. None of them asks for anything but by a `url()`. */
export const isDrawingAttribute = (name: string): boolean =>
  single.has(name) || presentation.has(name.split('-')[0]!);
