import {css} from 'lit';

/** The frames over the page, the note beside a finding, banner and toast. */
export const stageStyles = css`
  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .box {
    position: absolute;
    border-radius: 3px;
    outline: 2px solid #fff;
  }
  .box.error {
    border: 2px solid var(--wrong);
  }
  .box.warning {
    border: 2px dashed var(--doubt);
  }
  .box.linked {
    border: 2px solid #a67c00;
    background: #ffefb0;
    mix-blend-mode: multiply;
    outline: 0;
  }
  .box.chosen,
  .box.put {
    border: 2px solid var(--violet);
  }
  .box.here {
    border: 0 dashed var(--violet);
    border-top-width: 3px;
    outline: 0;
  }
  .chip {
    position: absolute;
    left: calc(100% - 14px);
    bottom: 100%;
    padding: 1px 8px;
    border-radius: 11px;
    background: var(--wrong);
    color: #fff;
    font-size: 13px;
    line-height: 20px;
    font-weight: 700;
    white-space: nowrap;
    translate: 0 6px;
  }
  .warning .chip {
    background: #fff;
    color: var(--doubt);
    border: 1.5px solid var(--doubt);
  }
  .at-edge .chip {
    right: 8px;
    left: auto;
  }
  .here .chip {
    right: auto;
    bottom: auto;
    left: 50%;
    background: var(--violet);
    outline: 3px solid #fff;
    translate: -50% -13px;
  }
  .put .chip {
    right: auto;
    left: -2px;
    border-radius: 4px 4px 0 0;
    background: var(--violet);
    translate: 0;
  }
  .banner {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    margin: 12px 18px 0;
    padding: 8px 10px 8px 16px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: #fff;
  }
  .banner p {
    flex: 1;
    min-width: 0;
    line-height: 1.5;
  }
  .toast {
    position: absolute;
    inset: auto auto 16px 50%;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 16px;
    max-width: calc(100% - 32px);
    padding: 4px 4px 4px 18px;
    border-radius: 8px;
    background: var(--ink);
    color: #fff;
    translate: -50%;
  }
  .toast p {
    padding: 8px 14px 8px 0;
  }
  .toast button {
    border-color: transparent;
    background: #3a414d;
  }
  .note {
    position: absolute;
    z-index: 2;
    width: min(454px, calc(100% - 16px));
    padding: 12px 14px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: #fff;
  }
  /* What is announced stands above then, not over the buttons. */
  .stage-area:has(.note) .toast {
    inset: 8px auto auto 50%;
  }
  @media (max-width: 1099px) {
    .note {
      position: fixed;
      inset: auto 0 60px !important;
      z-index: 4;
      width: auto;
      max-height: calc(100dvh - 116px);
      border-radius: 12px 12px 0 0;
      overflow: auto;
    }
    .app:has(.note) .pane {
      display: none;
    }
  }
  .note .buttons button {
    gap: 8px;
    padding: 0 10px;
  }
  .note > * + * {
    margin-top: 8px;
  }
  .note header {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .note h2 {
    flex: 1;
    font-size: 15px;
  }
  .both {
    display: grid;
    grid-template-columns: 64px 1fr;
    align-items: baseline;
  }
  .both .figure {
    font-size: 30px;
  }
  .both em {
    font-style: normal;
    border-bottom: 4px solid var(--wrong);
  }
  .both .right em {
    border-bottom-color: var(--fine);
  }
  @media (max-width: 1099px) and (max-height: 559px) {
    .both {
      grid-template-columns: auto 1fr auto 1fr;
      gap: 10px;
    }
    .both .figure {
      font-size: 24px;
    }
    .note .quote {
      display: none;
    }
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons button {
    flex: 1 1 auto;
  }
`;
