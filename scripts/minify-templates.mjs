// Rollup plugin: takes the indentation out of html`` svg`` css`` templates and never changes what they mean.
//
// In markup a run of white space that holds a line break becomes one line break: it stays exactly the white space it
// was to HTML. A space inside a line is never touched. In CSS, comments go and white space folds outside strings.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** Markup whose white space is all significant: folding it would change the page. */
const preformatted = /<(pre|textarea)\b/i;

export function minifyMarkup(markup) {
  return markup.replace(/<!--(?!\?lit)[\s\S]*?-->/g, '').replace(/[ \t]*\n\s*/g, '\n');
}

export function minifyCss(css) {
  return css
    .split(/(\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((piece, i) => {
      if (i % 2) return piece.startsWith('/*') ? '' : piece;
      if (/["']/.test(piece)) return piece; // A string that an expression of the template interrupts.
      return piece
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/;}/g, '}')
        .replace(/: /g, ':');
    })
    .join('');
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
          const minify = {html: minifyMarkup, svg: minifyMarkup, css: minifyCss}[node.tag.name];
          if (!minify) return;
          const {quasis} = node.quasi;
          if (minify === minifyMarkup && quasis.some(({value}) => preformatted.test(value.raw))) return;
          for (const {start, end, value} of quasis) {
            const small = minify(value.raw);
            if (small !== value.raw) changed.update(start, end, small);
          }
        },
      });
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
