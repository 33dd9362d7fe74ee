// The JSON Schema of a plan, for models and editors; `npm run docs` writes it as plan.schema.json.
import {figureForms, sentenceForms} from './plan.js';

const list = (items: object, description?: string) => ({
  type: 'array',
  ...(description && {description}),
  items,
});
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 && {required}),
  properties,
});

const heading = {
  type: 'string',
  minLength: 1,
  maxLength: 30,
  description:
    'The id of a heading (h2), of an act or form of the draft (a1, d3), or a few words of your own without a figure or name that the report lacks. 标题的编号，或自拟几个字，不写原文没有的数和名称',
};
const items = (letter: string) => ({
  ...list({type: 'string', pattern: `^${letter}\\d+$`}),
  minItems: 1,
  uniqueItems: true,
});
const formOf = (forms: readonly string[], letter: string) =>
  object({form: {enum: forms}, items: items(letter)}, ['form', 'items']);

export const planSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plan of an infographic page · 一图读懂的方案',
  description:
    'What stands on the page, in which order and form, by the ids that `work-report outline` gives. Figures and words are the report’s. 只写编号、样式和短标题，数字和文字都从原文取',
  ...object(
    {
      theme: {type: 'string', description: 'vermilion, jade, azure; with “ dark” or “ auto” behind it'},
      scene: {type: 'string', description: 'The landscape: coast, city, plain, grassland, …'},
      detail: {
        enum: ['full', 'digest', 'brief'],
        description: 'How the page is set. As in the plan of the outline.',
      },
      figures: {type: 'integer', minimum: 1, maximum: 200, description: 'As in the plan of the outline.'},
      parts: list(
        object({
          heading,
          scenic: {type: 'boolean', description: 'Whether the landscape stands behind the heading.'},
          blocks: list({$ref: '#/$defs/block'}, 'Before the sections.'),
          sections: list(object({heading, blocks: list({$ref: '#/$defs/block'})}, ['blocks'])),
          closing: list({$ref: '#/$defs/block'}, 'After the sections.'),
        }),
      ),
    },
    ['parts'],
  ),
  $defs: {
    block: {
      anyOf: [
        {
          type: 'string',
          pattern: '^[bd]\\d+$',
          description: 'A block of the report (b4) or of the draft (d2), as the draft sets it. 照初稿排',
        },
        formOf(figureForms, 'f'),
        formOf(sentenceForms, 's'),
      ],
    },
  },
};
