import {css} from 'lit';

/** The start page and the dialogs. */
export const start = css`
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 420px;
    height: 100%;
    background: #fff;
  }
  .start > div {
    display: flex;
    flex-direction: column;
    gap: 10px;
    max-width: 1100px;
    min-height: 0;
    padding: 22px 48px 16px;
    overflow: auto;
  }
  .start > div > header {
    display: flex;
    flex: none;
    align-items: flex-start;
    justify-content: space-between;
  }
  .start h1 {
    font-size: 30px;
    line-height: 1.4;
  }
  .start .lead {
    color: var(--second);
    font-size: 16px;
  }
  .cover {
    overflow: hidden;
    padding: 34px 30px 0;
    background: #dfe2e7;
  }
  .cover wr-report {
    width: 360px;
  }
  .card {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    padding: 8px 12px 8px 16px;
    border: 1px solid #c9ced6;
    border-radius: 10px;
  }
  .card > div {
    flex: 1;
    min-width: 0;
  }
  .trouble {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: 14px;
    padding: 14px 16px;
    border: 2px solid var(--wrong);
    border-radius: 10px;
    background: #fdeaf0;
  }
  .trouble > div {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .trouble ol {
    padding-left: 22px;
  }
  .drop {
    position: relative;
    flex: 1 1 auto;
    min-height: 230px;
    border: 2px dashed var(--edge);
    border-radius: 14px;
    background: #fafbfd;
  }
  .drop.over {
    border-color: var(--violet);
    background: var(--lit);
  }
  .drop textarea {
    position: absolute;
    inset: 0;
    height: 100%;
    border: 0;
    border-radius: 12px;
    background: none;
  }
  .drop .inside {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 14px;
    padding: 16px;
    text-align: center;
    pointer-events: none;
  }
  .drop .inside > p:first-child {
    font-size: 20px;
    font-weight: 700;
  }
  .drop button {
    pointer-events: auto;
  }
  .start footer {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    align-items: center;
    gap: 4px 24px;
    color: var(--second);
    font-size: 14px;
  }
  .start footer p {
    flex: 1 1 340px;
  }
  .start footer label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
  }
  @media (max-width: 1099px) {
    .start {
      grid-template-columns: minmax(0, 1fr);
    }
    .start > div {
      padding: 18px 24px 12px;
    }
    .cover {
      display: none;
    }
  }
  dialog {
    display: flex;
    flex-direction: column;
    width: min(1160px, 100vw - 32px);
    max-width: none;
    max-height: calc(100dvh - 48px);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: 14px;
    color: inherit;
    overflow: hidden;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(29 33 41 / 62%);
  }
  dialog > header,
  dialog > footer {
    display: flex;
    flex: none;
    align-items: center;
    gap: 14px;
    min-height: 60px;
    padding: 6px 16px 6px 24px;
    border-bottom: 1px solid var(--line);
  }
  dialog > footer {
    border-top: 1px solid var(--line);
    border-bottom: 0;
  }
  dialog h2 {
    font-size: 20px;
  }
  dialog .grow {
    flex: 1;
    min-width: 0;
  }
  dialog .warn {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    padding: 6px 16px 6px 24px;
    background: #fdeaf0;
    border-bottom: 1px solid #f0b7c9;
  }
  dialog .body {
    display: flex;
    flex: 1 1 auto;
    min-height: 0;
  }
  dialog .rows {
    flex: 1;
    min-width: 0;
    overflow: auto;
  }
  .row {
    display: grid;
    grid-template-columns: 24px 170px minmax(200px, 360px) minmax(140px, 1fr);
    align-items: center;
    gap: 8px 20px;
    min-height: 60px;
    padding: 5px 22px;
    border-bottom: 1px solid var(--line);
  }
  .row label {
    line-height: 1.4;
    cursor: pointer;
  }
  .row label span {
    display: block;
    color: var(--second);
    font-size: 13px;
  }
  .row .picks {
    display: flex;
    gap: 8px;
  }
  .row select {
    width: auto;
    padding: 4px 8px;
  }
  .cuts {
    flex: 0 0 250px;
    padding: 10px 16px;
    border-left: 1px solid var(--line);
    background: var(--soft);
    overflow: auto;
  }
  .cut-page {
    position: relative;
    width: 216px;
    margin-top: 6px;
    overflow: hidden;
  }
  .cut-page wr-report {
    width: 1080px;
    transform: scale(0.2);
    transform-origin: 0 0;
  }
  .cut-page i {
    position: absolute;
    right: 0;
    left: 0;
    border-top: 2px dashed var(--violet);
  }
  .cut-page i::after {
    content: attr(data-number);
    position: absolute;
    right: 0;
    padding: 0 7px;
    border-radius: 11px;
    background: var(--violet);
    color: #fff;
    font: 700 12px/20px sans-serif;
  }
  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 8px 20px;
    padding: 16px 24px;
    overflow: auto;
  }
  .keys dt,
  .keys dd {
    margin: 0;
  }
  @media (max-height: 700px) {
    dialog {
      max-height: calc(100dvh - 16px);
    }
    .row {
      min-height: 54px;
      padding-block: 3px;
    }
    dialog > header,
    dialog > footer {
      min-height: 52px;
      padding-block: 2px;
    }
  }
  @media (max-width: 1099px) {
    .cuts {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .row {
      grid-template-columns: 24px 1fr;
    }
    .row .picks,
    .row .about {
      grid-column: 2;
    }
  }
`;
