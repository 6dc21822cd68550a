import { css } from 'lit'

/** The panel over the controls, and the picture over the ruler. */
export const controlPanels = css`
  .menu {
    position: absolute;
    inset: auto 0 60px auto;
    z-index: 1;
    display: grid;
    gap: 16px;
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    max-block-size: min(26em, 60vh);
    overflow: auto;
    padding: 16px 18px;
    background: var(--_paper);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-small);
    box-shadow: 0 24px 60px -18px oklch(0.2 0.03 220 / 0.38);
  }
  .menu .link {
    justify-self: start;
    font-size: 0.875em;
  }
  .menu legend {
    padding: 0;
    margin-block-end: 6px;
    font-weight: 700;
    font-size: 0.875em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .choices label {
    position: relative;
    cursor: pointer;
  }
  .choices input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choices span {
    display: grid;
    place-content: center;
    min-inline-size: 44px;
    min-block-size: 36px;
    padding-inline: 12px;
    border: 1px solid var(--_line-3);
    border-radius: 99px;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .choices input:checked + span {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_paper);
    font-weight: 700;
  }
  .choices input:focus-visible + span {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  .frame {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .agree {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    block-size: 100%;
    padding: 16px;
    background: var(--_sunken);
    text-align: center;
    text-wrap: balance;
  }
  /* Nothing plays before somebody agrees. */
  .stage:has(.agree) .controls {
    visibility: hidden;
  }
  .agree .title {
    font-weight: 700;
  }
  .agree .small {
    max-inline-size: 44ch;
  }
  .peek {
    position: absolute;
    inset-block-end: calc(100% + 2px);
    z-index: 1;
    display: grid;
    max-inline-size: 100%;
    transform: translateX(-50%);
    overflow: hidden;
    background: var(--_paper);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-small);
    box-shadow: 0 12px 30px -12px oklch(0.2 0.03 220 / 0.38);
    pointer-events: none;
  }
  .peek[hidden],
  .peek canvas[hidden] {
    display: none;
  }
  .peek canvas {
    inline-size: 160px;
    block-size: auto;
  }
  .peek span {
    max-inline-size: 15em;
    padding: 4px 8px;
    overflow: hidden;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Above a small picture there is no room. */
  @container stage (max-width: 519px) {
    .stage:not(.full, .layer) .menu {
      inset-block: 100% auto;
    }
  }
`
