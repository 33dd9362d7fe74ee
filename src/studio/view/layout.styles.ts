import {css} from 'lit';

/** Bar, panes, stage and strip, at every size of the window. */
export const layout = css`
  .app {
    display: grid;
    grid-template: 56px minmax(0, 1fr) 48px / 324px minmax(0, 1fr) 312px;
    grid-template-areas: 'bar bar bar' 'left stage right' 'strip strip strip';
    height: 100%;
    background: #fff;
  }
  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 0 12px;
    border-bottom: 1px solid var(--line);
  }
  .bar .plain {
    padding: 0 10px;
  }
  .bar .name {
    flex: 1 1 0;
    min-width: 0;
    margin: 0 12px;
    overflow: hidden;
    font-size: 15px;
    font-weight: 700;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .widths {
    display: flex;
    margin: 0 8px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
  }
  .widths button {
    border: 0;
    border-radius: 0;
    gap: 5px;
    outline-offset: -3px;
  }
  .widths button + button {
    border-left: 1px solid var(--line);
  }
  .widths small {
    font-size: 13px;
  }
  .widths [aria-pressed='true'] {
    background: var(--ink);
    color: #fff;
    font-weight: 700;
  }
  .pane {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: #fff;
  }
  .pane.left {
    grid-area: left;
    border-right: 1px solid var(--line);
  }
  .pane.right {
    grid-area: right;
    border-left: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    flex: none;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    flex: 1 1 auto;
    gap: 6px;
    padding: 0 8px;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    outline-offset: -3px;
  }
  .tabs [aria-selected='true'] {
    border-bottom-color: var(--violet);
    font-weight: 700;
  }
  .badge {
    min-width: 22px;
    padding: 0 7px;
    border-radius: 11px;
    background: var(--second);
    color: #fff;
    font-size: 13px;
    line-height: 22px;
    font-weight: 700;
  }
  .badge.bad {
    background: var(--wrong);
  }
  .scroll {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
    overflow: hidden auto;
    outline-offset: -3px;
  }
  .stage-area {
    grid-area: stage;
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: #dfe2e7;
  }
  .stage-scroll {
    flex: 1 1 0;
    min-height: 0;
    overflow: hidden auto;
    outline-offset: -3px;
  }
  .frame {
    position: relative;
    margin: 14px auto 84px;
  }
  .paper {
    position: absolute;
    inset: 0 auto auto 0;
    transform-origin: 0 0;
    background: #fff;
  }
  .rail {
    position: absolute;
    inset: 4px 1px 4px auto;
    width: 12px;
    pointer-events: none;
  }
  .rail i {
    position: absolute;
    right: 0;
    width: 11px;
    height: 6px;
    border: 1.5px solid #fff;
    border-radius: 3px;
    background: var(--wrong);
  }
  .rail i.warning {
    background: #fff;
    border: 2px solid var(--doubt);
  }
  .strip {
    grid-area: strip;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    padding: 0 10px;
    border-top: 1px solid var(--line);
    font-size: 15px;
    white-space: nowrap;
  }
  .strip > div {
    display: flex;
    align-items: center;
    min-width: 0;
    overflow: hidden;
  }
  .strip button {
    gap: 8px;
    padding: 0 12px;
    border-color: transparent;
    background: none;
  }
  .strip .error,
  .strip .warning,
  .strip .fine {
    font-weight: 700;
  }
  .nav {
    display: none;
  }
  @media (min-width: 1600px) {
    .app {
      grid-template-columns: 400px minmax(0, 1fr) 360px;
    }
  }
  @media (max-width: 1240px) {
    .bar .view-as,
    .bar .word-optional {
      display: none;
    }
  }
  @media (max-width: 1099px) {
    .app {
      grid-template: 56px 40px minmax(0, 1fr) auto 60px / minmax(0, 1fr);
      grid-template-areas: 'bar' 'strip' 'stage' 'sheet' 'nav';
    }
    .pane.left,
    .pane.right {
      grid-area: sheet;
      display: none;
      height: 42dvh;
      border: 0;
      border-top: 2px solid var(--edge);
    }
    .pane.open {
      display: flex;
    }
    .pane > .tabs,
    .bar .name,
    .bar .wide-only,
    .strip .wide-only {
      display: none;
    }
    .bar {
      justify-content: space-between;
    }
    .strip {
      border-top: 0;
      border-bottom: 1px solid var(--line);
      font-size: 14px;
    }
    .strip button {
      min-height: 38px;
    }
    .nav {
      grid-area: nav;
      display: flex;
      border-top: 1px solid var(--line);
    }
    .nav button {
      flex: 1 1 0;
      gap: 4px;
      padding: 0 2px;
      border: 0;
      border-radius: 0;
      outline-offset: -3px;
    }
    .nav [aria-pressed='true'] {
      box-shadow: inset 0 3px var(--violet);
      font-weight: 700;
    }
  }
  @media (max-width: 1099px) and (max-height: 559px) {
    .app {
      grid-template: 56px minmax(0, 1fr) auto 60px / minmax(0, 1fr);
      grid-template-areas: 'bar' 'stage' 'sheet' 'nav';
    }
    .strip {
      display: none;
    }
    .pane.open {
      height: calc(100dvh - 116px);
    }
    .bar .plain {
      padding: 0 6px;
    }
    .widths small {
      display: none;
    }
    .bar .word {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    :host,
    .app,
    .stage-area,
    .stage-scroll,
    .frame,
    .paper {
      display: block !important;
      position: static !important;
      width: auto !important;
      height: auto !important;
      margin: 0 !important;
      overflow: visible !important;
      transform: none !important;
      background: none !important;
    }
    .bar,
    .pane,
    .strip,
    .nav,
    .overlay,
    .rail,
    .banner,
    .toast,
    .note,
    dialog {
      display: none !important;
    }
  }
`;
