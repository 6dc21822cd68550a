import { css } from 'lit'

export const styles = css`
  .back {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 32px;
    margin-block-end: 10px;
    font-size: 0.9375em;
    text-decoration-line: none;
  }
  .back:hover {
    text-decoration-line: underline;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    margin-block-end: var(--_space);
  }
  .search {
    position: relative;
    flex: 1 1 14em;
  }
  .search .icon {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 13px;
  }
  .search .input {
    padding-inline-start: 40px;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    min-block-size: 44px;
    padding: 0 15px;
    border-radius: 99px;
    border: var(--_edge) solid var(--_line-3);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_sunken);
  }
  .chip[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_paper);
    border-color: var(--_text);
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .list[aria-busy='true'] {
    opacity: 0.6;
    transition: opacity var(--_mid) var(--_mid);
  }
  .list li {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    gap: 4px 14px;
    align-items: start;
    padding-block-end: calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_line);
  }
  .list li:last-child {
    border: 0;
    padding: 0;
  }
  .list li:nth-child(3n + 2) .cover {
    background: color-mix(in oklab, var(--_text) 13%, var(--_paper));
  }
  .list li:nth-child(3n) .cover {
    --_stroke: var(--_on-accent);
    background: color-mix(in oklab, var(--_accent) 88%, var(--_paper));
  }
  .title {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
  }
  .title:hover {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.2em;
  }
  .meta {
    margin-block-start: 4px;
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 10px;
  }
  .price {
    font-weight: 800;
    font-size: 1.125em;
  }
  .progress {
    display: grid;
    gap: 5px;
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .more {
    margin-block-start: calc(var(--_space) * 1.5);
    text-align: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .foot .link {
    color: var(--_text);
  }
  .account .link + .link {
    margin-inline-start: 10px;
  }
  .ring {
    inline-size: 56px;
    fill: none;
    stroke: var(--_line-3);
    stroke-width: 1.5;
    stroke-dasharray: 8 2;
  }
  .waiting li:nth-child(n) .cover {
    background: none;
    border: 1px solid var(--_line);
  }
  @container widget (min-width: 704px) {
    .list {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .list li {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: 0;
      border: 0;
      padding: 0;
    }
    .cover {
      aspect-ratio: 16 / 10;
    }
    .words {
      display: flex;
      flex-direction: column;
      flex: 1;
      padding-block-start: 12px;
    }
    .action {
      margin-block-start: auto;
      padding-block-start: 12px;
    }
  }
`
