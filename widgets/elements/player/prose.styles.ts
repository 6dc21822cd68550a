import { css } from 'lit'
import { codeStyles } from './code.styles.js'

/** Typography of text that the server rendered: callouts, code, tables, figures, maths, notes. */
export const proseStyles = css`
  .prose {
    --_code: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace;
    max-inline-size: 46em;
    font-size: 1.0625em;
    line-height: 1.65;
    overflow-wrap: break-word;
  }
  .prose > * + * {
    margin-block-start: 1em;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.6em 0;
    font-weight: var(--_weight-head);
    font-family: var(--_font-head);
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .prose :is(h1, h2) {
    font-size: 1.375em;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.5em;
  }
  .prose :first-child {
    margin-block-start: 0;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.5em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li + li {
    margin-block-start: 0.35em;
  }
  .prose li::marker {
    color: var(--_text-2);
  }
  .prose .contains-task-list {
    padding-inline-start: 0;
    list-style: none;
  }
  .prose input[type='checkbox'] {
    inline-size: 1em;
    block-size: 1em;
    margin: 0 0.5em 0 0;
    accent-color: var(--_ink);
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_hair);
    color: var(--_text-2);
  }
  .prose hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .prose mark {
    background: color-mix(in oklab, var(--_mark) 24%, var(--_paper));
    color: inherit;
  }
  .prose kbd,
  .prose :not(pre) > code {
    padding: 0.1em 0.35em;
    border-radius: 4px;
    background: var(--_sunken);
    font-family: var(--_code);
    font-size: 0.9em;
    line-height: 1.4;
  }
  .prose kbd {
    border: 1px solid var(--_hair);
    border-block-end-width: 2px;
  }
  ${codeStyles}
  .prose figure {
    margin-inline: 0;
  }
  .prose img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius-small);
  }
  /* Drawings are made for white paper. */
  .prose figure img {
    display: block;
    margin-inline: auto;
    padding: 12px;
    background: #fff;
    border: 1px solid var(--_line);
  }
  .prose figcaption {
    margin-block-start: 0.6em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_text-2);
    text-align: center;
  }
  .prose .table-scroll,
  .prose .math-block {
    overflow: auto;
  }
  .prose table {
    border-collapse: collapse;
    min-inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .prose :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    text-align: start;
  }
  .prose th {
    border-block-end-color: var(--_text);
    font-weight: 700;
  }
  .prose [align='right'] {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .prose [align='center'] {
    text-align: center;
  }
  .prose math {
    font-size: 1.1em;
  }
  .prose .math-block {
    padding-block: 0.4em;
    text-align: center;
  }
  .prose .callout {
    padding: 0.9em 1.2em 1em;
    border-inline-start: 3px solid var(--_line-3);
    border-radius: 0 var(--_radius-small) var(--_radius-small) 0;
    background: var(--_sunken);
  }
  .prose .callout > * + * {
    margin-block-start: 0.7em;
  }
  .prose .callout-title {
    font-weight: 700;
    line-height: 1.4;
  }
  .prose :is(.callout-tip, .callout-objectives, .callout-keypoints, .callout-questions) {
    border-inline-start-color: var(--_ink);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_paper));
  }
  .prose .callout-warning {
    border-inline-start-color: var(--_danger);
    background: color-mix(in oklab, var(--_danger) 7%, var(--_paper));
  }
  .prose .callout-challenge {
    border: 1px solid var(--_line-3);
    border-inline-start-width: 3px;
    background: none;
  }
  .prose details.callout {
    padding-block: 0;
  }
  .prose details[open].callout {
    padding-block-end: 1em;
  }
  .prose summary {
    border: 0;
  }
  .prose .footnotes {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .prose .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`
