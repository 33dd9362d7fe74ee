import {css} from 'lit';

/** What stands in the panes, on the stage and in the dialogs. */
export const panes = css`
  .find {
    display: flex;
    gap: 6px;
    padding: 10px 12px 4px;
  }
  .hits {
    align-self: center;
    font-size: 14px;
    white-space: nowrap;
  }
  .find button {
    padding: 0 8px;
  }
  .find input {
    flex: 1;
    min-width: 0;
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 4px 0 12px;
    border-bottom: 1px solid var(--line);
    font-size: 13px;
    color: var(--second);
  }
  .legend i {
    display: inline-block;
    width: 4px;
    height: 15px;
    margin-right: 5px;
    vertical-align: -2px;
  }
  .legend span {
    white-space: nowrap;
  }
  .legend button {
    gap: 6px;
    margin-left: auto;
    padding: 0 8px;
    color: var(--ink);
  }
  .use-used,
  .used > .mark {
    background: #3d8159;
    border-radius: 2px;
  }
  .use-part,
  .part > .mark {
    border: 1px solid #3d8159;
    background: linear-gradient(#3d8159 50%, #fff 50%);
    border-radius: 2px;
  }
  .use-unused,
  .unused > .mark {
    background: repeating-linear-gradient(#9aa0aa 0 3px, #fff 3px 6px);
  }
  .sentence {
    position: relative;
    display: block;
    padding: 6px 14px 6px 18px;
    line-height: 1.75;
    content-visibility: auto;
    contain-intrinsic-size: auto 60px;
    cursor: pointer;
    outline-offset: -3px;
    overflow-wrap: anywhere;
  }
  .sentence .mark {
    position: absolute;
    inset: 8px auto 8px 8px;
    width: 4px;
  }
  .sentence.heading,
  .sentence.title {
    padding-top: 16px;
    font-weight: 700;
    cursor: default;
  }
  .sentence.aside,
  .sentence.unused {
    color: var(--second);
  }
  .sentence b {
    font-weight: 700;
  }
  .sentence u {
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }
  .sentence.lit {
    background: #fff6d3;
  }
  .sentence.lit mark,
  .quote mark {
    border-radius: 3px;
    background: #ffe27a;
    color: inherit;
    font-weight: 700;
  }
  .sentence .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-top: 4px;
    color: var(--second);
    font-size: 14px;
  }
  .meter {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    padding: 10px 8px 4px;
    text-align: center;
    font-size: 13px;
    color: var(--second);
  }
  .meter b {
    display: block;
    color: var(--ink);
    font-size: 22px;
    line-height: 1.3;
  }
  .meter div + div {
    border-left: 1px solid var(--line);
  }
  .stops {
    display: flex;
    margin: 4px 8px;
    padding: 0;
    border: 0;
  }
  .stops label {
    position: relative;
    flex: 1;
    padding: 6px 0;
    text-align: center;
    font-size: 13px;
    cursor: pointer;
  }
  .stops input {
    display: block;
    width: 24px;
    height: 24px;
    margin: 0 auto 2px;
    accent-color: var(--violet);
  }
  .stops label + label::before {
    content: '';
    position: absolute;
    top: 17px;
    right: calc(50% + 14px);
    left: calc(-50% + 14px);
    height: 3px;
    background: #c4c9d1;
  }
  .stops :checked + span {
    font-weight: 700;
  }
  .out-head {
    padding: 8px 14px;
    border-top: 1px solid var(--line);
    font-size: 14px;
    font-weight: 700;
    color: var(--second);
  }
  .out {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 12px 8px 14px;
    border-bottom: 1px solid var(--line);
  }
  .out.done {
    background: #e6f4ea;
  }
  .out strong {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .out > div {
    flex: 1;
    min-width: 0;
    line-height: 1.5;
  }
  .figure {
    font:
      24px/1.3 'Palatino Linotype',
      Palatino,
      Georgia,
      'Songti SC',
      'Noto Serif CJK SC',
      'Microsoft YaHei',
      serif;
  }
  .figure small {
    font-size: 15px;
  }
  .finding {
    display: flex;
    align-items: flex-start;
    justify-content: flex-start;
    gap: 12px;
    width: 100%;
    min-height: 0;
    padding: 10px 14px;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    border-left: 4px solid transparent;
    text-align: left;
    white-space: normal;
    outline-offset: -3px;
  }
  .finding strong {
    display: block;
    line-height: 1.4;
  }
  .finding[aria-current='true'] {
    border-left-color: var(--violet);
    background: var(--lit);
  }
  .pad {
    padding: 12px 14px;
  }
  .pad > * + * {
    margin-top: 10px;
  }
  progress {
    width: 100%;
    height: 8px;
    accent-color: var(--fine);
  }
  .quote {
    padding: 8px 12px;
    border-radius: 6px;
    background: var(--soft);
    font-size: 14px;
    overflow-wrap: anywhere;
  }
`;
