import { css } from 'lit'
import { controlPanels } from './menus.styles.js'
import { outlineStyles } from './outline.styles.js'
import { screenStyles } from './screen-mode.styles.js'

/** Words on the picture, the line under it and the transcript. */
export const styles = css`
  .chapters {
    display: none;
    font-size: 0.8125em;
    color: var(--_text-2);
  }
  .chapters li {
    min-inline-size: 0;
    padding-inline-end: 10px;
  }
  .chapters button {
    max-inline-size: 100%;
    min-block-size: 26px;
    min-inline-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .chapters button:hover {
    text-decoration: underline;
  }
  .chapters [aria-current] {
    color: var(--_text);
    font-weight: 700;
  }
  @container stage (min-width: 760px) {
    .chapters {
      display: grid;
    }
  }
  .caption {
    position: absolute;
    inset: auto 6% 5%;
    text-align: center;
    pointer-events: none;
    --_size: 1;
  }
  .caption.small {
    --_size: 0.82;
    color: inherit;
  }
  .caption.large {
    --_size: 1.3;
  }
  .caption span {
    background: oklch(0.12 0.01 215 / 0.88);
    color: #fff;
    padding: 0.125em 0.5em;
    font-size: calc(clamp(14px, 2.1cqi, 24px) * var(--_size));
    line-height: 1.5;
    white-space: pre-line;
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .notice,
  .card {
    position: absolute;
    background: var(--_paper);
    color: var(--_text);
    border-radius: var(--_radius-small);
    box-shadow: 0 6px 24px -6px oklch(0.1 0.02 220 / 0.5);
  }
  .notice {
    inset: 12px auto auto 12px;
    display: flex;
    gap: 4px 14px;
    align-items: center;
    max-inline-size: calc(100% - 24px);
    min-block-size: 44px;
    padding: 4px 14px;
    font-size: 0.875em;
  }
  .close {
    display: inline-grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: -8px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  .close:hover {
    background: var(--_sunken);
  }
  .card {
    inset: 0;
    inline-size: min(24em, calc(100% - 32px));
    block-size: fit-content;
    max-block-size: calc(100% - 16px);
    overflow: auto;
    margin: auto;
    padding: 18px 20px 20px;
  }
  .card .title,
  .trouble .title {
    font-size: 1.125em;
  }
  .card .ways {
    margin-block-start: 14px;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .save > span {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .save .goal {
    margin-inline-start: auto;
  }
  .swatch {
    inline-size: 24px;
    block-size: 10px;
  }
  .waiting {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-block-start: 12px;
    padding: 8px 16px;
    background: var(--_text);
    color: var(--_paper);
    border-radius: var(--_radius-small);
  }
  .transcript,
  .save ~ .reading {
    margin-block-start: 24px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-inline: auto 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: -135deg;
  }
  .transcript .input {
    margin-block: 12px 8px;
  }
  .transcript ul {
    position: relative;
    max-block-size: 22em;
    overflow: auto;
    margin-inline: -14px;
  }
  /* Holds its place until the words are there. */
  .transcript .awaited {
    block-size: 22em;
  }
  .transcript button {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    gap: 4px;
    inline-size: 100%;
    padding: 7px 12px;
    border: 0;
    border-inline-start: 2px solid transparent;
    background: none;
    color: var(--_text-2);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .transcript button > :first-child {
    font-size: 0.875em;
    padding-block-start: 0.125em;
  }
  .transcript button > :last-child {
    white-space: pre-line;
  }
  .transcript button:hover {
    background: var(--_sunken);
    color: var(--_text);
  }
  .transcript button:focus-visible {
    outline-offset: -2px;
  }
  .transcript [aria-current] {
    border-color: var(--_mark);
    color: var(--_text);
    font-weight: 600;
  }
  ${outlineStyles} ${screenStyles}
  ${controlPanels}
`
