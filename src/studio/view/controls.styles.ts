import {css} from 'lit';

/** Colours, buttons and fields of the studio itself. */
export const controls = css`
  :host {
    --ink: #1d2129;
    --second: #4a515c;
    --soft: #f4f5f7;
    --line: #d9dce1;
    --edge: #8b93a0;
    --violet: #5a35c8;
    --lit: #efeafb;
    --wrong: #c01048;
    --doubt: #8a5200;
    --fine: #146c43;
    display: block;
    height: 100dvh;
    color: var(--ink);
    font:
      15px/1.6 system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif;
    overflow: hidden;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-height: 44px;
    padding: 0 14px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: #fff;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    background: var(--soft);
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: #767d88;
    cursor: default;
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.primary {
    border-color: var(--violet);
    background: var(--violet);
    color: #fff;
  }
  button.primary:hover {
    background: #4a29ad;
  }
  button.small {
    min-height: 40px;
  }
  .button:focus-within,
  :focus-visible {
    outline: 3px solid var(--violet);
    outline-offset: 2px;
  }
  input[type='text'],
  input[type='search'],
  textarea,
  select {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: #fff;
  }
  textarea {
    resize: none;
  }
  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    accent-color: var(--violet);
  }
  kbd {
    padding: 0 5px;
    border: 1px solid currentcolor;
    border-radius: 4px;
    font:
      12px/1.6 ui-monospace,
      Consolas,
      monospace;
  }
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .sign {
    flex: none;
    width: 20px;
    height: 20px;
    fill: none;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .sign.error circle,
  .sign.fine circle {
    fill: currentcolor;
  }
  .sign.error path,
  .sign.fine path {
    stroke: #fff;
  }
  .sign.warning circle {
    stroke: currentcolor;
    stroke-dasharray: 3.2 3.1;
  }
  .sign.warning path {
    stroke: currentcolor;
  }
  .sign.left circle {
    stroke: currentcolor;
    stroke-dasharray: 0.2 4.3;
  }
  .error {
    color: var(--wrong);
  }
  .warning {
    color: var(--doubt);
  }
  .fine {
    color: var(--fine);
  }
  .small-text {
    color: var(--second);
    font-size: 14px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button,
    .sign {
      forced-color-adjust: auto;
    }
    .sign.error path,
    .sign.fine path {
      stroke: Canvas;
    }
  }
`;
