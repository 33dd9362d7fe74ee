/** Outlines and the note. Nothing of it is drawn in print or in an export. */
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
.wr-proof-note {
  position: fixed;
  z-index: 2147483647;
  box-sizing: border-box;
  max-width: min(420px, 100vw - 16px);
  padding: 10px 14px;
  border: 1px solid #2b1b16;
  background: #fffdf8;
  color: #2b1b16;
  font: 14px/1.6 "Noto Sans SC Variable","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;
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
@media print {
  .wr-proof-note {
    display: none;
  }
}
`;
