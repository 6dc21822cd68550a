import { css } from 'lit'

export const styles = css`
  .help {
    inline-size: min(26em, calc(100vw - 32px));
    padding: 18px 22px 22px;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-small);
    background: var(--_paper);
    color: var(--_text);
    box-shadow: 0 24px 60px -18px oklch(0.2 0.03 220 / 0.38);
  }
  .help::backdrop {
    background: oklch(0.2 0.02 220 / 0.45);
  }
  .help form {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-end: 8px;
  }
  .help h2 {
    font-size: 1.125em;
  }
  .help dl > div {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    gap: 12px;
    align-items: center;
    padding-block: 7px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .help dt {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  kbd {
    min-inline-size: 24px;
    padding: 3px 6px;
    border: 1px solid var(--_hair);
    border-block-end-width: 2px;
    border-radius: 4px;
    font-weight: 600;
    font-family: var(--_font);
    font-size: 0.8125em;
    line-height: 1.2;
    text-align: center;
  }
`
