// Rollup plugin: takes the indentation out of html`` svg`` css`` templates and never changes what they mean.
//
// In text a run of white space that holds a line break becomes one line break: it stays exactly the white space it
// was to HTML; a space inside a line is never touched. Inside a tag it becomes a space, between the shapes of a
// drawing, where it means nothing, it goes. In CSS, comments go and white space folds outside strings.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** Stands for the expressions of a template while its text is read as a whole. */
const hole = '\0';

/** Markup whose white space is all significant: folding it would change the page. */
const preformatted = /<(pre|textarea|text)\b/i;
const tagOrText = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;

export function minifyMarkup(markup, isDrawing = false) {
  if (preformatted.test(markup)) return markup;
  return markup
    .replace(/<!--(?!\?lit)[\s\S]*?-->/g, '')
    .replace(tagOrText, (piece) => (/^<./.test(piece) ? minifyTag(piece) : minifyText(piece, isDrawing)));
}

function minifyTag(tag) {
  return tag
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, i) => (i % 2 ? piece : piece.replace(/\s+/g, ' ').replace(/ >$/, '>')))
    .join('')
    .replace(/(["']) \/>$/, '$1/>');
}

function minifyText(text, isDrawing) {
  if (isDrawing && /^[\s\0]*$/.test(text)) return text.replace(/\s+/g, '');
  return text.replace(/[ \t]*\n\s*/g, '\n');
}

export function minifyCss(css) {
  return css
    .replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g, (piece, string) => string ?? '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((piece, i) => {
      if (i % 2) return piece;
      return piece
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>/]) ?/g, '$1')
        .replace(/\( | (?=\))/g, (space) => space.trim())
        .replace(/;}/g, '}')
        .replace(/: /g, ':')
        .replace(/(?<=[\s(,:*/-])0\.(?=\d)/g, '.');
    })
    .join('')
    .trim();
}

/** A template of svg``, or one of html`` that is one drawing. */
function isDrawing(tag, text) {
  return tag === 'svg' || /^\s*<svg\b[\s\S]*<\/svg\s*>\s*$/.test(text);
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
      const changed = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
          const {name} = node.tag;
          if (!['html', 'svg', 'css'].includes(name)) return;
          const {quasis} = node.quasi;
          const text = quasis.map(({value}) => value.raw).join(hole);
          const small = name === 'css' ? minifyCss(text) : minifyMarkup(text, isDrawing(name, text));
          small.split(hole).forEach((piece, i) => {
            const {start, end, value} = quasis[i];
            if (piece !== value.raw) changed.update(start, end, piece);
          });
        },
      });
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
