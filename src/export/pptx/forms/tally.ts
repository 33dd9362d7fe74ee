// Counted things: in words, and as a bar where a share of them is spoken of.
import {readFigure} from '../../../elements/shared/quantity.js';
import type {Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {content, textShape} from '../layout/piece.js';
import {tidy} from '../read/reader.js';
import {figureRuns} from './tiles.js';
import {paragraph, sizes} from './prose.js';

const barHeight = 14;

export const tally: Form = (element, deck) => {
  const {reader} = deck;
  const [value, unit, filled] = ['value', 'unit', 'filled'].map((name) =>
    reader.attribute(element, name),
  ) as [string, string, string];
  const words = reader.runs(element);
  const notes = reader.slotted(element, 'note').map((each) => reader.allRuns(each));
  const said = words
    .map(({text}) => text)
    .join('')
    .replace(/\s/g, '');
  const isSaid = value !== '' && said.includes(value);
  const figure = value && !isSaid ? [...figureRuns(value, unit, 32), {text: ' '}] : [];
  const paragraphs = [
    ...(figure.length + words.length > 0
      ? [paragraph(tidy([...figure, ...words]), {before: 0, leading: 1.25})]
      : []),
    ...notes.map((runs) => paragraph(runs, {size: sizes.small, color: 'ink-2', before: 4})),
  ];
  const [whole, part] = [value, filled].map((text) => readFigure(text, unit).quantity?.value);
  const share = whole && part !== undefined && part > 0 && part < whole ? part / whole : undefined;
  const below = share === undefined ? 0 : barHeight + 8;
  const height = textHeight(paragraphs, content.width) + below;
  if (paragraphs.length === 0) return;
  deck.add([
    {
      height,
      before: 10,
      draw: (box) => {
        const bar = {...box, y: box.y + box.height - barHeight, height: barHeight};
        return [
          textShape('计数', {...box, height: box.height - below}, paragraphs),
          ...(share === undefined
            ? []
            : [
                textShape('全部', bar, [], {fill: 'rule'}),
                textShape('其中', {...bar, width: bar.width * share}, [], {fill: 'brand'}),
              ]),
        ];
      },
    },
  ]);
  for (const child of reader.elementsIn(element))
    if (child.hasAttribute('slot') && child.getAttribute('slot') !== 'note') deck.draw(child);
};
