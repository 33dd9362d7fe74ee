import {css} from 'lit';

/** The dialogs over the page: exports, keys, a newer text. */
export const dialogs = css`
  dialog {
    display: flex;
    flex-direction: column;
    width: min(760px, 100vw - 32px);
    max-width: none;
    max-height: calc(100dvh - 48px);
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: 14px;
    color: inherit;
    overflow: hidden;
  }
  #export-dialog {
    width: min(1160px, 100vw - 32px);
    max-height: min(760px, 100dvh - 48px);
  }
  #keys-dialog {
    width: min(900px, 100vw - 32px);
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
  .scroll-y {
    min-height: 0;
    padding: 0 24px;
    overflow: auto;
  }
  .changes {
    width: 100%;
    border-collapse: collapse;
  }
  .scroll-y p {
    padding: 12px 0;
  }
  .changes th,
  .changes td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--line);
    text-align: left;
  }
  .changes tbody th {
    font-weight: 400;
  }
  .keys {
    padding: 4px 24px 16px;
    columns: 340px;
    column-gap: 40px;
    overflow: auto;
  }
  .keys section {
    padding-top: 12px;
    break-inside: avoid;
  }
  .keys h3 {
    margin: 0;
    font-size: 15px;
  }
  .keys dl {
    margin: 0;
  }
  .keys div {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 5px 0;
    border-bottom: 1px solid var(--line);
  }
  .keys dt {
    flex: none;
  }
  .keys dd {
    margin: 0;
  }
  @media (max-height: 700px) {
    dialog,
    #export-dialog {
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
