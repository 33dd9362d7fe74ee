import {css} from 'lit';

/** The start page. */
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
`;
