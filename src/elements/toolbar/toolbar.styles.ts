import {css} from 'lit';

/** Sizes in px: the toolbar belongs to the screen, not to the report. */
export const styles = css`
  :host {
    container-type: normal;
    padding: 8px;
    background: var(--wr-paper-2);
    font-size: 16px;
    line-height: 1.5;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    min-width: 44px;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--wr-brand);
    border-radius: 4px;
    background: none;
    color: var(--wr-brand);
    font: inherit;
    cursor: pointer;
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  button:focus-visible {
    outline: 2px solid var(--wr-gold-deep);
    outline-offset: 2px;
  }
  .status {
    min-height: 1.5em;
    margin-block-start: 4px;
    color: var(--wr-ink);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
