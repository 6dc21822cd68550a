import { css } from 'lit'

export const styles = css`
  /* One frame is enough. */
  belgenet-player::part(base) {
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .course {
    display: grid;
    grid-template: 'head' 'side' 'about' / minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .head {
    grid-area: head;
  }
  .about {
    grid-area: about;
  }
  h3 {
    font-size: 1.75em;
    line-height: 1.12;
  }
  h3:focus {
    outline: 0;
    box-shadow: none;
  }
  .summary {
    margin-block-start: 10px;
    font-size: 1.0625em;
    max-inline-size: 62ch;
  }
  .prose {
    max-inline-size: 66ch;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  .prose ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .prose ol {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .prose img {
    max-inline-size: 100%;
    block-size: auto;
  }
  h4 {
    margin: calc(var(--_space) * 1.75) 0 0;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_text);
    font-family: var(--_font-head);
    font-weight: var(--_weight-head);
    font-size: 1.125em;
    line-height: 1.25;
  }
  h5 {
    margin: var(--_space) 0 2px;
    font-size: 0.9375em;
    font-weight: 700;
  }
  .lessons li {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .lessons .icon {
    color: var(--_text-2);
  }
  .lesson {
    flex: 1;
    min-inline-size: 0;
  }
  .ruler {
    flex: none;
    inline-size: 48px;
  }
  .side {
    grid-area: side;
    display: grid;
    gap: 14px;
    align-content: start;
    align-self: start;
    padding: var(--_space);
    background: var(--_sunken);
    border-radius: min(var(--_radius), 16px);
  }
  .side .cover {
    aspect-ratio: 16 / 10;
  }
  .side dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 7px 16px;
    font-size: 0.9375em;
  }
  .side dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .side .total {
    margin-block-start: 4px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line-3);
    font-weight: 800;
    font-size: 1.1875em;
  }
  .problem {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_danger);
    font-size: 0.875em;
    font-weight: 700;
  }
  .problem:empty {
    display: none;
  }
  @container widget (min-width: 736px) {
    .course {
      grid-template: 'head side' auto 'about side' 1fr / minmax(0, 1fr) 336px;
    }
  }
`
