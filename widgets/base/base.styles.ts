import { css } from 'lit'

/** What the page around cannot take away, and the controls that all elements share. */
export const base = css`
  /* Rules of the page beat a plain :host, so a page's "* { all: unset }" needs !important here. */
  :host {
    display: block !important;
    font-size: max(16px, 1rem) !important;
    color: var(--_text) !important;
    line-height: 1.4 !important;
    /* Turkish and English, whatever the page around reads. */
    direction: ltr !important;
    font-style: normal !important;
    font-variant: normal !important;
    color-scheme: var(--belgenet-scheme, light) !important;
    font-family: var(--_font) !important;
    font-weight: 400 !important;
    container: widget / inline-size !important;
    /* Its content gives it no width: beside something in a flex row it would have none. */
    min-inline-size: min(100%, 18em) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* The snippet keeps the place; from here on the content does. */
  :host([ready]) {
    aspect-ratio: auto !important;
    min-block-size: 0 !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  /* What the page leaves on its elements is inherited; from here on nothing is but the type. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    color-scheme: inherit;
    font-synthesis-weight: none;
    background: var(--_paper);
    border: var(--_border) solid var(--_border-color);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--_text-2);
  }
  .small {
    font-size: 0.875em;
  }
  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 18px;
    border: var(--_border) solid var(--_text);
    border-radius: min(var(--_radius), 22px);
    background: var(--_paper);
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_sunken);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--belgenet-border-color, var(--_accent));
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 12px;
    background: var(--_paper);
    border: var(--_edge) solid var(--_line-3);
    border-radius: var(--_radius-small);
  }
  .input::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }
`
