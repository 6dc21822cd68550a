import { css } from 'lit'

export const fileListStyles = css`
  .files li {
    border-block-end: 1px solid var(--_line);
  }
  .files li:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .files a {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    padding-block: 6px;
    text-decoration: none;
  }
  .files a:hover {
    background: var(--_sunken);
  }
  .files a:hover .name {
    text-decoration: underline;
  }
  .files .name {
    overflow-wrap: anywhere;
  }
`
