import {css} from 'lit';

/** The boxes over texts that are being changed, and the panel above them. */
export const textStyles = css`
  .texts {
    position: absolute;
    inset: 0;
    z-index: 3;
    pointer-events: none;
  }
  .text-box {
    position: absolute;
    width: max-content;
    margin: -4px -6px;
    padding: 2px 4px;
    border: 2px solid var(--violet);
    border-radius: 4px;
    background: #fff;
    outline: 2px solid #fff;
    box-sizing: content-box;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .text-box.on-dark {
    background: var(--ink);
  }
  .text-box:focus {
    outline: 3px solid #b9a6ee;
  }
  .texts-panel {
    position: absolute;
    width: min(660px, calc(100% - 16px));
    padding: 10px 12px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: #fff;
    pointer-events: auto;
    scroll-margin: 8px;
  }
  .block-bar {
    position: absolute;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    max-width: calc(100% - 8px);
    padding: 2px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: #fff;
  }
  .block-bar button {
    gap: 5px;
    padding: 0 9px;
  }
  .texts-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .texts-row > p {
    flex: 1 1 auto;
    font-weight: 700;
  }
  .texts-row .buttons {
    margin-left: auto;
  }
`;
