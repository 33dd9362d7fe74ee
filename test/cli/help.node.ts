// The help says all that an option takes, and names no option that is not there.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commonOptions, readArguments, type Command, type Option} from '../../src/cli/command.js';
import {check} from '../../src/cli/commands/check.js';
import {draft} from '../../src/cli/commands/draft.js';
import {lint} from '../../src/cli/commands/lint.js';
import {mcp} from '../../src/cli/commands/mcp.js';
import {newFolder} from '../../src/cli/commands/new.js';
import {outline} from '../../src/cli/commands/outline.js';
import {preview} from '../../src/cli/commands/preview.js';
import {render} from '../../src/cli/commands/render.js';
import {skill} from '../../src/cli/commands/skill.js';
import {studio} from '../../src/cli/commands/studio.js';
import {theme} from '../../src/cli/commands/theme.js';
import {commandHelp, programHelp} from '../../src/cli/help.js';
import {languages} from '../../src/cli/words/languages.js';
import type {CommandName} from '../../src/cli/words/messages.js';

const commands: Record<CommandName, Command> = {
  check,
  draft,
  lint,
  mcp,
  new: newFolder,
  outline,
  preview,
  render,
  skill,
  studio,
  theme,
};
const names = Object.keys(commands) as CommandName[];

/** What an option takes and what holds without it, as words that the help must have. */
const facts = ({choices = [], range, fallback}: Option): string[] => [
  ...choices,
  ...(range ?? []).map(String),
  ...(fallback === undefined || fallback === '-' ? [] : [String(fallback)]),
];

describe('the help', () => {
  for (const [language, say] of Object.entries(languages)) {
    for (const name of names) {
      const options = {...commands[name].options, ...commonOptions};
      const lines = commandHelp(name, commands[name].options, say).split('\n');

      it(`of ${name} has a line for each option with all that it takes (${language})`, () => {
        for (const [option, declared] of Object.entries(options)) {
          const line = lines.find((each) =>
            each.trim().startsWith(`${declared.short ? `-${declared.short}, ` : ''}--${option} `),
          );
          assert.ok(line, option);
          for (const fact of facts(declared)) assert.ok(line.includes(fact), `${option}: ${fact}`);
          assert.equal(declared.words(say).value !== undefined, declared.type === 'string', option);
        }
      });

      it(`of ${name} names no other option (${language})`, () => {
        for (const [, option] of lines.join('\n').matchAll(/--([a-z-]+)/g))
          assert.ok(Object.hasOwn(options, option!), option);
      });

      it(`of the program names ${name} (${language})`, () => {
        assert.match(programHelp(names, {}, say), new RegExp(`^ {2}${name} `, 'm'));
      });
    }

    it(`has no words for options that no command takes (${language})`, () => {
      const used = [...names.map((name) => commands[name].options), commonOptions].flatMap((options) =>
        Object.values(options).map(({words}) => words(say)),
      );
      const unused = Object.entries(say.options).filter(([, words]) => !used.includes(words));
      assert.deepEqual(
        unused.map(([name]) => name),
        ['version'],
      );
    });
  }
});

describe('readArguments(args, options)', () => {
  it('gives what was written, and the fallback of what was not', () => {
    const args = readArguments(['a', '--width=375', '-o', 'x.png', 'b'], render.options);
    assert.deepEqual(args.words, ['a', 'b']);
    assert.deepEqual([args.number('width'), args.given('width'), args.value('output')], [375, true, 'x.png']);
    assert.deepEqual(
      [args.number('timeout'), args.given('timeout'), args.value('paper')],
      [120, false, 'a4'],
    );
    assert.deepEqual([args.number('slice'), args.value('theme')], [undefined, undefined]);
  });

  it('refuses a value that an option does not take, of every option that says what it takes', () => {
    for (const name of names) {
      for (const [option, {choices, range}] of Object.entries({
        ...commands[name].options,
        ...commonOptions,
      })) {
        const wrong = [
          ...(choices ? ['mauve', `${choices[0]} `, 'constructor'] : []),
          ...(range ? [range[0] - 1, range[1] + 1, '1e3', '-5', '375.5', 'abc'] : []),
        ];
        for (const value of wrong)
          assert.throws(() => readArguments([`--${option}=${value}`], commands[name].options), {status: 2});
        for (const value of [...(choices ?? []), ...(range ?? [])])
          assert.equal(
            readArguments([`--${option}=${value}`], commands[name].options).value(option),
            String(value),
          );
      }
    }
  });
});
