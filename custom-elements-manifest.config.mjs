// How custom-elements.json is made from the JSDoc of the elements.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {glob} from './scripts/glob.mjs';
import {roles, themes} from './src/themes/tokens.ts';
import {fonts} from './src/themes/fonts.ts';
import {icons} from './src/themes/icons/paths.ts';

/** Tags that say something about a class as a whole: `@status experimental`, `@since 0.1.0`, `@zh` its summary in Chinese. */
const statusTags = {
  name: 'status-tags',
  analyzePhase({ts, node, moduleDoc}) {
    if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.getText());
    for (const doc of node.jsDoc ?? []) {
      for (const tag of doc.tags ?? []) {
        const name = tag.tagName.getText();
        if (declaration && ['status', 'since', 'zh'].includes(name)) declaration[name] = tag.comment;
      }
    }
  },
};

/** Tags are registered in a module of their own, `define.ts`: names the tag in the class's own entry. */
const tagNames = {
  name: 'tag-names',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const file = join(dirname(module.path), 'define.ts');
      if (!existsSync(file)) continue;
      const defined = readFileSync(file, 'utf8').matchAll(/define\('([\w-]+)',\s*(\w+)\)/g);
      for (const [, tag, className] of defined) {
        const declaration = module.declarations?.find(({name}) => name === className);
        if (!declaration) continue;
        declaration.tagName = tag;
        declaration.customElement = true;
        module.exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: {name: className, module: module.path},
        });
      }
    }
  },
};

/** Types of words that have a name, such as `ActsShape`: written out, so that editors can offer the words. */
const writtenOut = {
  name: 'written-out',
  packageLinkPhase({customElementsManifest}) {
    const named = glob('src', '.ts').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^export type (\w+) =((?:\s*\|?\s*'[^']*')+);/gm),
    ]);
    const words = new Map(named.map(([, name, union]) => [name, union.replace(/\s+/g, ' ').trim()]));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const {tagName, attributes = [], members = []} of declarations) {
        for (const {type} of [...attributes, ...members]) {
          if (type) type.text = type.text.replace(/\b[A-Z]\w+\b/g, (name) => words.get(name) ?? name);
        }
        for (const {name, type} of attributes) {
          const offered = (tagName === 'wr-icon' && name === 'name') || name === 'icon' ? icons : {};
          const known =
            tagName === 'wr-report' && name === 'theme'
              ? [...Object.keys(themes), 'brand', 'dark', 'auto']
              : Object.keys(offered);
          if (known.length > 0) type.text = [...known.map((word) => `'${word}'`), type.text].join(' | ');
        }
      }
    }
  },
};

/** The tokens, as custom properties of the report: what every element inside is drawn with. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({customElementsManifest}) {
    const report = customElementsManifest.modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'wr-report');
    const meaning = {serif: 'Headings.', sans: 'Text.', num: 'Digits only, of figures set large.'};
    report.cssProperties.push(
      ...Object.entries(roles).map(([role, description]) => ({
        name: `--wr-${role}`,
        description: `${description[0].toUpperCase()}${description.slice(1)}.`,
        syntax: '<color>',
        default: themes.vermilion[role],
      })),
      ...Object.entries(fonts).map(([role, stack]) => ({
        name: `--wr-${role}`,
        description: meaning[role],
        default: stack,
      })),
    );
  },
};

/** Leaves out what is not for users, names the built files, and sorts, so that the same source gives the same bytes. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(({declarations}) =>
      declarations?.some(({tagName}) => tagName),
    );
    for (const module of modules) {
      const built = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      module.exports = module.exports.filter(({declaration}) =>
        module.declarations.some(({name}) => name === declaration?.name),
      );
      for (const {declaration} of module.exports) declaration.module = built;
      module.path = built;
      for (const declaration of module.declarations) {
        const hidden = (member) =>
          member.privacy === 'private' ||
          member.privacy === 'protected' ||
          member.static ||
          isInternal(member);
        const internal = new Set((declaration.members ?? []).filter(hidden).map(({name}) => name));
        declaration.members = (declaration.members ?? []).filter((member) => !hidden(member));
        declaration.attributes = (declaration.attributes ?? []).filter(
          (attribute) => !internal.has(attribute.fieldName) && !isInternal(attribute),
        );
        for (const item of [declaration, ...declaration.members, ...declaration.attributes]) {
          delete item.inheritedFrom;
        }
        // The base class of ours between them is not offered to users.
        declaration.superclass = {name: 'LitElement', package: 'lit'};
      }
    }
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    customElementsManifest.modules = modules;
  },
};

function isInternal({description, internal}) {
  return Boolean(internal) || /@internal\b/.test(description ?? '');
}

/** The analyzer drops `@internal`; kept here so that `publicOnly` can see it. */
const internalTags = {
  name: 'internal-tags',
  analyzePhase({ts, node, moduleDoc}) {
    if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.getText());
    for (const member of node.members) {
      const tagged = (member.jsDoc ?? []).some((doc) => /@internal\b/.test(doc.getText()));
      if (!tagged) continue;
      const name = member.name?.getText();
      for (const item of declaration?.members ?? []) if (item.name === name) item.internal = true;
      for (const item of declaration?.attributes ?? []) if (item.fieldName === name) item.internal = true;
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [statusTags, internalTags, tagNames, publicOnly, writtenOut, tokens],
};
