// The whole window: start page or page, panes, dialogs.
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {App, type Assets, type LeftTab, type RightTab} from '../app/app.js';
import {keyOf} from '../app/findings.js';
import {hitAt, sentenceAt, type Hit} from '../app/link.js';
import {readText} from '../app/read.js';
import {eraseDrafts, lastDrafts, type Draft} from '../document/drafts.js';
import {keepLanguage, language, languages, type Language} from '../words/index.js';
import {blockBar} from './block-bar.js';
import {bottomNav, statusStrip, topBar} from './bar.js';
import {controls} from './controls.styles.js';
import {dialogs} from './dialogs.styles.js';
import {ExportDialog} from './export-dialog.js';
import {keysDialog} from './keys-dialog.js';
import {openAt} from '../app/text-edit.js';
import {onKey} from './keyboard.js';
import {layout} from './layout.styles.js';
import {leftPane} from './left-pane.js';
import {ModelDialog} from './model-dialog.js';
import {NewerDialog} from './newer-dialog.js';
import {Finder} from './finder.js';
import {Hover} from './hover.js';
import {Intake} from './intake.js';
import {findingNote} from './note.js';
import {pageTabStyles} from './page-tab.styles.js';
import {panes} from './panes.styles.js';
import {rightPane} from './right-pane.js';
import {saveWork} from './save-work.js';
import {Overlay} from './overlay.js';
import {TextBoxes} from './text-boxes.js';
import {textStyles} from './text-boxes.styles.js';
import {stageStyles} from './stage.styles.js';
import {stageArea} from './stage.js';
import {start} from './start.styles.js';
import {startPage, troubleCard} from './start.js';

const leftTabs: readonly string[] = ['source', 'leftOut', 'outline'];

export class WrStudio extends LitElement {
  static override styles = [controls, layout, panes, pageTabStyles, stageStyles, textStyles, start, dialogs];

  readonly stage = document.createElement('main');
  readonly app = new App(
    languages[language()],
    assets(),
    () => this.stage,
    () => this.requestUpdate(),
  );
  readonly exporting = new ExportDialog(this.app);
  private readonly model = new ModelDialog(this.app);
  private readonly newer = new NewerDialog(this.app);
  private readonly intake = new Intake(this.app, this.newer);
  private readonly finder = new Finder(this.app);
  private readonly hover = new Hover(this.app, () => this.renderRoot);
  private drafts: Draft[] = [];
  private olderShown = false;
  private erased = false;
  /** The pane that a narrow window shows. */
  sheet?: LeftTab | RightTab;
  readonly overlay = new Overlay(this.app, () => this.renderRoot);
  private readonly textBoxes = new TextBoxes(this.app, () => this.renderRoot);
  private greeted = false;
  private readonly watch = new ResizeObserver(() => this.overlay.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.stage.className = 'stage';
    // The report's own, whatever the controls speak.
    this.stage.lang = 'zh-CN';
    this.speak(language());
    this.append(this.stage);
    this.stage.addEventListener('click', (event) => this.clicked(event));
    this.stage.addEventListener('dblclick', (event) => {
      if (openAt(this.app, {x: event.clientX, y: event.clientY})) event.preventDefault();
    });
    this.hover.watch(this.stage);
    document.addEventListener('keydown', (event) => onKey(this, event));
    this.intake.watch();
    document.addEventListener('visibilitychange', () => this.leave());
    window.addEventListener('beforeunload', (event) => {
      const {work, keeper, savedVersion} = this.app;
      this.leave();
      if (work && (keeper.off || keeper.failed) && work.version > 0 && savedVersion !== work.version)
        event.preventDefault();
    });
    this.watch.observe(this.stage);
    this.watch.observe(document.documentElement);
    void this.refreshDrafts();
  }

  private speak(chosen: Language): void {
    const {app} = this;
    app.words = languages[chosen];
    this.lang = chosen === 'zh' ? 'zh-CN' : 'en';
    document.title = app.work?.pageTitle || app.words.product;
    this.requestUpdate();
  }

  private leave(): void {
    const {work, keeper, decisions} = this.app;
    if (work && document.visibilityState === 'hidden') void keeper.keep(work, decisions.errors);
  }

  async refreshDrafts(): Promise<void> {
    this.drafts = await lastDrafts();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const {app} = this;
    return html`${app.phase === 'work' ? this.renderWork() : startPage(app, this.startActions())}
      <input
        type="file"
        hidden
        id="file"
        accept=".docx,.txt,.md,.html,.htm,.mht,.csv,.doc,.wps,.pdf"
        @change=${this.intake.chosen}
      />
      ${app.dialog === 'export' ? this.exporting.render() : nothing}
      ${app.dialog === 'keys' ? keysDialog(app) : nothing}
      ${app.dialog === 'model' ? this.model.render() : nothing}
      ${app.dialog === 'newer' ? this.newer.render() : nothing}`;
  }

  private startActions(): Parameters<typeof startPage>[1] {
    const {app} = this;
    return {
      drafts: this.drafts,
      olderShown: this.olderShown,
      over: this.intake.over,
      erased: this.erased,
      open: () => this.openFile(),
      sample: () =>
        void app.take(readText(app.assets.sample, '示例.txt', 'text/plain', app.worker, app.words)),
      resume: (draft) => void app.resume(draft),
      speakOther: () => {
        const other = this.lang === 'en' ? 'zh' : 'en';
        keepLanguage(other);
        this.speak(other);
      },
      showOlder: () => {
        this.olderShown = true;
        this.requestUpdate();
      },
      erase: () =>
        void eraseDrafts().then(() => {
          this.erased = true;
          return this.refreshDrafts();
        }),
      keepNone: (off) => {
        app.keeper.off = off;
        if (off) void eraseDrafts().then(() => this.refreshDrafts());
      },
    };
  }

  private renderWork(): TemplateResult {
    const {app, sheet} = this;
    const show = (tab: LeftTab | RightTab): void => this.show(tab);
    const isLeft = sheet !== undefined && isLeftTab(sheet);
    return html`<div class="app">
      ${topBar(app, {
        create: () => this.create(),
        open: () => this.openFile(),
        save: () => void saveWork(app),
        export: () => this.openDialog('export'),
        keys: () => this.openDialog('keys'),
      })}
      ${leftPane(app, {
        open: isLeft,
        show,
        sentence: (index) => this.chooseSentence(index),
        find: (query) => this.finder.find(query),
        nextHit: (step) => this.finder.next(step),
        hover: (index) => this.hover.sentence(index),
        goTo: (hit) => this.goTo(hit),
        newer: () => this.openDialog('newer'),
      })}
      ${stageArea(app, {
        boxes: this.overlay.boxes,
        note: findingNote(app, this.overlay.notePlace()),
        texts: this.textBoxes.render(this.overlay),
        bar: blockBar(app, this.overlay, this.renderRoot),
        ...this.overlay.size,
        frame: (element) => (this.overlay.frame = element),
        leftOut: () => {
          app.gotIt();
          this.show('leftOut');
        },
      })}
      ${rightPane(app, {
        open: sheet !== undefined && !isLeft,
        show,
        goTo: (hit) => this.goTo(hit),
        toSentence: (index) => this.chooseSentence(index),
      })}
      ${statusStrip(app, show)} ${bottomNav(app, sheet, show)}
      ${
        app.trouble
          ? html`<div style="position: fixed; inset: 64px 16px auto; z-index: 4">
              ${troubleCard(app, {open: () => this.openFile()})}
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override updated(_: PropertyValues): void {
    const {app} = this;
    this.renderRoot
      .querySelectorAll('dialog:not([open])')
      .forEach((dialog) => (dialog as HTMLDialogElement).showModal());
    if (app.phase === 'work') {
      this.greeted = false;
      this.overlay.fit();
      this.overlay.goToNew();
      this.textBoxes.focusNew();
    } else if (app.phase === 'start' && !this.greeted) {
      this.greeted = true;
      this.renderRoot.querySelector('textarea')?.focus();
    }
  }

  /** Opens a tab, in a narrow window as a sheet; a second time closes that. */
  show(tab: LeftTab | RightTab): void {
    const {app} = this;
    // There the note about a finding is a sheet, too.
    if (matchMedia('(max-width: 1099px)').matches) app.look(undefined);
    if (isLeftTab(tab)) app.left = tab;
    else app.right = tab;
    this.sheet = this.sheet === tab ? undefined : tab;
    this.requestUpdate();
  }

  create(): void {
    this.app.close();
    void this.refreshDrafts();
  }

  openFile(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  }

  openDialog(dialog: App['dialog']): void {
    Object.assign(this.app, {dialog, toast: undefined});
    if (dialog === 'export') void this.exporting.opened();
    this.requestUpdate();
  }

  private clicked(event: MouseEvent): void {
    const {app} = this;
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
    if (!app.known || !app.work) return;
    this.goTo(hitAt(app.known, event.composedPath(), event.clientX, event.clientY, app.work.report));
  }

  /** Selects what was hit on the page, and its sentence. */
  goTo({element, figure}: Hit): void {
    const {app} = this;
    const source = figure === undefined ? undefined : app.known?.checked.shown[figure]?.source;
    app.unselect();
    Object.assign(app, {
      element,
      figure,
      finding: undefined,
      sentence: source && sentenceAt(app.known!, source.at),
    });
    if (figure !== undefined || element) app.right = 'block';
    const finding = figure === undefined ? undefined : app.known?.checked.shown[figure]?.finding;
    const found = finding === undefined ? undefined : app.known!.checked.findings[finding];
    if (found && app.decisions.open.includes(found)) {
      app.look(keyOf(found));
      app.right = 'check';
    }
    if (app.figure === undefined && element) element.scrollIntoView({block: 'nearest'});
    this.requestUpdate();
  }

  chooseSentence(index: number): void {
    const {app} = this;
    const kind = app.known?.outline.sentences[index]?.kind;
    if (kind !== 'text') return;
    app.unselect();
    Object.assign(app, {finding: undefined, sentence: index, left: 'source'});
    this.requestUpdate();
  }
}

const isLeftTab = (tab: LeftTab | RightTab): tab is LeftTab => leftTabs.includes(tab);

function assets(): Assets {
  const text = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const shared = text('wr-shared');
  return {
    elements: shared + text('wr-elements'),
    worker: shared + text('wr-worker'),
    sample: text('wr-sample'),
  };
}
