import {css} from 'lit';

/** 整页: colours, cover, credits. */
export const pageTabStyles = css`
  .segments {
    display: flex;
    border: 1px solid var(--edge);
    border-radius: 8px;
    overflow: hidden;
  }
  .segments button {
    flex: 1;
    min-height: 42px;
    border: 0;
    border-radius: 0;
    outline-offset: -3px;
  }
  .segments button + button {
    border-left: 1px solid var(--line);
  }
  .segments [aria-pressed='true'] {
    background: var(--ink);
    color: #fff;
    font-weight: 700;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
  }
  .themes button {
    flex-direction: column;
    gap: 2px;
    min-height: 0;
    padding: 2px 2px 4px;
    border-width: 2px;
  }
  .themes [aria-checked='true'] {
    border-color: var(--violet);
    font-weight: 700;
  }
  .mini {
    display: block;
    width: 100%;
    text-align: left;
    height: 118px;
    border-radius: 5px;
    overflow: hidden;
  }
  .mini {
    container-type: inline-size;
  }
  .mini wr-report {
    width: 375px;
    transform: scale(0.22);
    transform-origin: 0 0;
  }
  @container (min-width: 92px) {
    .mini wr-report {
      transform: scale(0.28);
    }
  }
  .field {
    display: block;
  }
  .field span {
    display: block;
    color: var(--second);
    font-size: 14px;
  }
  .own-colour,
  .own-font {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 14px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  .own-colour > p,
  .own-font > p {
    flex: 0 0 100%;
    margin: 0;
  }
  #swatch {
    width: 44px;
    height: 44px;
    padding: 2px;
  }
  #colour {
    flex: 1;
    min-width: 0;
  }
  .verdict {
    margin: 10px 0;
    padding: 10px 12px;
    border: 1px solid #b5d9c4;
    border-radius: 8px;
    background: #e6f4ec;
  }
  .verdict.bad {
    border-color: #f0b7c9;
    background: #fdeaf0;
  }
  .verdict p {
    margin: 2px 0 0;
  }
  .verdict .primary {
    width: 100%;
    margin-top: 8px;
  }
  @media (max-height: 700px) {
    .mini {
      height: 72px;
    }
    .own-colour,
    .own-font {
      margin-top: 8px;
      padding-top: 6px;
    }
  }
`;
