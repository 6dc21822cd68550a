import { css } from 'lit'
import { fileListStyles } from './file-list.styles.js'
import { proseStyles } from './prose.styles.js'

export const styles = css`
  .reading {
    max-inline-size: 48em;
  }
  .reading > * + * {
    margin-block-start: 24px;
  }
  .reading h3 {
    margin-block-end: 8px;
  }
  .reading footer {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }
  /* A list of files ends with a line of its own. */
  .reading > :has(.files) + footer {
    padding: 0;
    border: 0;
  }
  .read {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 700;
  }
  .read .icon {
    color: var(--_ink);
  }
  ${proseStyles} ${fileListStyles}
`
