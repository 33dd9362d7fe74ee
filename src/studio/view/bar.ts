// The bar at the top, the strip at the bottom, and what takes the panes' place in a narrow window.
import {html, nothing, type TemplateResult} from 'lit';
import type {App, LeftTab, PageWidth, RightTab} from '../app/app.js';
import {icon, sign} from './icons.js';
import {unusedOf} from './left-out-tab.js';
import {timeWords} from './start.js';

export interface BarActions {
  create(): void;
  open(): void;
  save(): void;
  export(): void;
  keys(): void;
}

const widths: readonly PageWidth[] = [375, 677, 1080];

export function topBar(app: App, actions: BarActions): TemplateResult {
  const {bar} = app.words;
  const {work, readOnly} = app;
  const [undo, redo] = [work?.undoLabel, work?.redoLabel];
  const names: Record<PageWidth, string> = {375: bar.phone, 677: bar.wechat, 1080: bar.long};
  return html`
    <header class="bar" aria-label=${bar.label}>
      <button class="plain" @click=${actions.create}>
        ${icon('new')}<span class="word">${bar.new}</span>
      </button>
      <button class="plain wide-only" @click=${actions.open}>${icon('open')}${bar.open}</button>
      <button class="plain" id="save" @click=${actions.save}>
        ${icon('save')}<span class="word">${bar.save}</span>
      </button>
      <p class="name" title=${work?.title ?? ''}>${work?.title}</p>
      <button
        class="plain"
        id="undo"
        title=${undo ? bar.undoStep(undo) : ''}
        ?disabled=${!undo || readOnly}
        @click=${() => app.undo()}
      >
        ${icon('undo')}<span class="word">${bar.undo}</span>
      </button>
      <button
        class="plain"
        id="redo"
        title=${redo ? bar.redoStep(redo) : ''}
        ?disabled=${!redo || readOnly}
        @click=${() => app.undo(true)}
      >
        ${icon('redo')}<span class="word">${bar.redo}</span>
      </button>
      <span class="small-text wide-only view-as">${bar.viewAs}</span>
      <div class="widths" role="group" aria-label=${bar.viewAs}>
        ${widths.map(
          (width) =>
            html`<button aria-pressed=${app.width === width} @click=${() => setWidth(app, width)}>
              <span>${names[width]}</span><small>${width}</small>
            </button>`,
        )}
      </div>
      <button class="plain wide-only" id="keys" @click=${actions.keys}>${icon('keys')}${bar.keys}</button>
      <button class="primary" id="export" @click=${actions.export}>${icon('export')}${bar.export}</button>
    </header>
  `;
}

const unusedCount = ({checking: {known}}: App): number => (known ? unusedOf(known).length : 0);

export function setWidth(app: App, width: PageWidth): void {
  app.width = width;
  app.changed();
}

export function statusStrip(app: App, show: (tab: LeftTab | RightTab) => void): TemplateResult {
  const {strip, check} = app.words;
  const {errors, warnings} = app.decisions;
  const known = app.checking.known;
  const left = unusedCount(app);
  const size = app.checking.size;
  return html`
    <section class="strip" aria-label=${strip.label}>
      <div>
        ${
          app.work?.source
            ? html`
                <button class=${errors ? 'error' : 'fine'} @click=${() => show('check')}>
                  ${sign(errors ? 'error' : 'fine')}${errors ? strip.errors(errors) : check.noErrors}
                </button>
                <button class=${warnings ? 'warning' : 'fine'} @click=${() => show('check')}>
                  ${sign(warnings ? 'warning' : 'fine')}${warnings ? strip.warnings(warnings) : check.noWarnings}
                </button>
                <button @click=${() => show('leftOut')}>${sign('left')}${strip.leftOut(left)}</button>
                ${app.checking.busy ? html`<span class="small-text">${check.checking}</span>` : nothing}
              `
            : nothing
        }
      </div>
      <div class="wide-only">
        ${
          size
            ? html`<button @click=${() => show('leftOut')}>
                ${strip.size(size.screens, size.pixels, known?.checked.shown.length ?? 0)}
              </button>`
            : nothing
        }
      </div>
      <div class="small-text" role="status">${savedWords(app)}</div>
    </section>
  `;
}

function savedWords(app: App): TemplateResult {
  const {strip} = app.words;
  const {keptAt, failed, off} = app.keeper;
  const draft = off
    ? strip.noDraftKept
    : failed
      ? strip.draftFailed
      : keptAt
        ? strip.draftAt(timeWords(keptAt.getTime()))
        : '';
  const file = app.savedAt
    ? strip.savedAs(timeWords(app.savedAt.getTime()), app.savedVersion === app.work?.version ? '' : 1)
    : strip.unsaved;
  return html`<span><span class=${failed ? 'error' : ''}>${draft}</span>${draft ? ' · ' : ''}${file}</span>`;
}

/** The six places of a narrow window, each a sheet of its own. */
export function bottomNav(
  app: App,
  open: LeftTab | RightTab | undefined,
  show: (tab: LeftTab | RightTab) => void,
): TemplateResult {
  const {left, right} = app.words;
  const {open: findings} = app.decisions;
  const entries: [LeftTab | RightTab, string][] = [
    ['source', left.source],
    ['leftOut', left.leftOut],
    ['outline', left.outline],
    ['block', right.block],
    ['check', right.check],
    ['page', right.page],
  ];
  const badge = (tab: LeftTab | RightTab): unknown => {
    const count = tab === 'check' ? findings.length : tab === 'leftOut' ? unusedCount(app) : 0;
    return count > 0 ? html`<span class="badge ${tab === 'check' ? 'bad' : ''}">${count}</span>` : nothing;
  };
  return html`
    <nav class="nav" aria-label=${app.words.bar.panes}>
      ${entries.map(
        ([tab, name]) =>
          html`<button aria-pressed=${open === tab} @click=${() => show(tab)}>${name}${badge(tab)}</button>`,
      )}
    </nav>
  `;
}
