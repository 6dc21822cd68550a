import { css } from 'lit'

export const styles = css`
  :host([titled]) {
    max-inline-size: 360px;
  }
  h3 {
    margin-block-end: 14px;
    font-family: var(--_font-head);
    font-weight: var(--_weight-head);
    font-size: 1.375em;
    line-height: 1.2;
  }
  form,
  .portal {
    display: grid;
    gap: 14px;
  }
  .field {
    display: grid;
    gap: 5px;
  }
  label {
    font-weight: 700;
    font-size: 0.9375em;
  }
  .hint,
  .problem {
    font-size: 0.8125em;
    color: var(--_text-2);
  }
  .problem {
    color: var(--_text);
    font-weight: 700;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_danger);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .code {
    font-size: 1.25em;
    letter-spacing: 0.18em;
    font-variant-numeric: tabular-nums;
  }
  .sent {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: 0.875em;
  }
  .link:disabled {
    text-decoration: none;
    color: var(--_text-2);
    cursor: default;
  }
`
