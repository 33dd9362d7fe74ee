/** Outlines, the note, the buttons over figures and the report's text. Nothing of it is drawn in print or in an export. */
export const proofSheet = `
@media screen {
  wr-report:not([data-export]) [data-proof] {
    outline: 2px dashed #b26a00;
    outline-offset: 2px;
    cursor: help;
  }
  wr-report:not([data-export]) [data-proof='error'] {
    outline: 2px solid #c01048;
  }
  wr-report:not([data-export]) [data-proof]:focus-visible {
    outline-width: 4px;
  }
}
.wr-proof-note,
.wr-proof-source {
  position: fixed;
  box-sizing: border-box;
  border: 1px solid #2b1b16;
  background: #fffdf8;
  color: #2b1b16;
  font: 14px/1.6 "Noto Sans SC Variable","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;
}
.wr-proof-note {
  z-index: 2147483647;
  max-width: min(420px, 100vw - 16px);
  padding: 10px 14px;
}
.wr-proof-note p {
  margin: 0 0 6px;
}
.wr-proof-note p:last-child {
  margin: 0;
}
.wr-proof-note .error {
  font-weight: 700;
}
.wr-proof-note q {
  display: block;
  color: #5c473d;
  font-weight: 400;
}
.wr-proof-note mark {
  background: #ffe9a8;
  color: inherit;
}
.wr-proof-figures {
  position: absolute;
  inset: 0 auto auto 0;
  z-index: 2147483645;
}
.wr-proof-figures button {
  position: absolute;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 3px;
  background: none;
  cursor: pointer;
}
.wr-proof-figures button:hover,
.wr-proof-figures .lit {
  background: rgb(255 205 60 / 30%);
  box-shadow: 0 0 0 2px #8a5200;
}
.wr-proof-figures button:focus-visible,
.wr-proof-source :focus-visible {
  outline: 3px solid #0b57d0;
  outline-offset: 1px;
}
.wr-proof-figures [hidden] {
  display: none;
}
.wr-proof-source {
  z-index: 2147483646;
  inset: auto 0 0;
  display: flex;
  flex-direction: column;
  max-height: 40vh;
  border-width: 1px 0 0;
  overflow: auto;
}
.wr-proof-source summary {
  padding: 8px 16px;
  border-bottom: 1px solid #cbb79c;
  font-weight: 700;
  cursor: pointer;
}
.wr-proof-source p {
  margin: 0;
  padding: 6px 16px 0;
  color: #5c473d;
  font-size: 13px;
}
.wr-proof-source .text {
  max-height: calc(40vh - 76px);
  padding: 8px 16px 16px;
  overflow: auto;
  overflow-wrap: anywhere;
  line-height: 1.9;
  white-space: pre-wrap;
}
.wr-proof-source button {
  margin: 0;
  padding: 1px 2px;
  border: 0;
  border-bottom: 2px solid #b26a00;
  background: none;
  color: inherit;
  font: inherit;
  font-weight: 700;
  line-height: 1.3;
  cursor: pointer;
}
.wr-proof-source .lit {
  background: #fff3cc;
}
.wr-proof-source button:hover,
.wr-proof-source [aria-current] {
  background: #ffd75e;
}
html:has(.wr-proof-source details[open]) {
  padding-block-end: 40vh;
}
@media (min-width: 1000px) {
  .wr-proof-source {
    inset: 0 0 auto auto;
    width: 400px;
    max-height: 100vh;
    border-width: 0 0 1px 1px;
  }
  .wr-proof-source .text {
    max-height: calc(100vh - 100px);
  }
  html:has(.wr-proof-source details[open]) {
    padding: 0;
    padding-inline-end: 400px;
  }
}
@media print {
  .wr-proof-note,
  .wr-proof-figures,
  .wr-proof-source {
    display: none;
  }
  html:has(.wr-proof-source) {
    padding: 0 !important;
  }
}
`;
