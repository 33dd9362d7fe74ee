// Writes what editors read, from custom-elements.json: dist/html-custom-data.json (VS Code) and dist/web-types.json (JetBrains).
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

// Each generator changes the manifest that it is given.
const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const options = {outdir: 'dist', hideLogs: true};
generateVsCodeCustomElementData(manifest(), {
  ...options,
  htmlFileName: 'html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes(manifest(), {...options, packageJson: false});
