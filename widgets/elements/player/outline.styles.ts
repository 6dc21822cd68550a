import { css } from 'lit'

/** The course beside (or below) its lesson, and its seal. */
export const outlineStyles = css`
  .outline {
    margin-block-start: 28px;
    margin-inline: calc(var(--_pad) * -1);
    border-block-start: 1px solid var(--_text);
  }
  .course {
    display: flex;
    gap: 16px;
    align-items: center;
    padding: 18px var(--_pad);
  }
  .course .title {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .course .seal {
    inline-size: 72px;
    block-size: 72px;
    flex: none;
  }
  .module {
    padding-block: 14px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .module h4 {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    padding: 0 var(--_pad) 6px;
    font-weight: 700;
    font-family: var(--_font);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .module h4 .number {
    font-weight: 400;
    font-size: 0.875em;
  }
  .lesson {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px var(--_pad) 8px calc(var(--_pad) - 2px);
    border: 0;
    border-inline-start: 2px solid transparent;
    background: none;
    font-size: 0.9375em;
    line-height: 1.35;
    text-align: start;
  }
  button.lesson {
    cursor: pointer;
  }
  button.lesson:hover {
    background: var(--_sunken);
  }
  .lesson:focus-visible {
    outline-offset: -2px;
  }
  .lesson.current {
    background: var(--_selected);
    border-color: var(--_mark);
    font-weight: 700;
  }
  .lesson .number {
    font-weight: 400;
  }
  .lesson small {
    display: block;
    margin-block-start: 2px;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_text-2);
  }
  .lesson .length {
    display: flex;
    gap: 5px;
    align-items: center;
    block-size: 1.5em;
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .mark {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
  }
  .mark circle {
    fill: none;
    stroke: var(--_line-3);
    stroke-width: 1.25;
  }
  .mark .arc {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .mark.done circle {
    fill: var(--_ink);
    stroke: none;
  }
  .mark.done path {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 1.75;
  }
  .seal {
    overflow: visible;
  }
  .seal path {
    fill: none;
    stroke-linejoin: round;
  }
  .seal .done,
  .seal .wet {
    stroke: var(--_ink);
    stroke-width: 3.4;
  }
  .seal .wet {
    stroke-dasharray: 1.3 1.3;
  }
  .seal .offered,
  .seal .locked {
    stroke: var(--_hair);
    stroke-width: 1.2;
  }
  .seal .engraving {
    stroke: var(--_hair);
    stroke-width: 0.36;
  }
  .seal .engraving-done {
    stroke: var(--_ink);
    stroke-width: 0.42;
  }
  .seal .now {
    fill: var(--_mark);
    stroke: var(--_paper);
    stroke-width: 1.4;
  }
  .seal.detail-1 .done,
  .seal.detail-1 .wet {
    stroke-width: 7;
  }
  .seal.detail-1 .offered {
    stroke-width: 2.4;
  }
  .seal.detail-1 .engraving {
    stroke-width: 0.8;
  }
  .seal.detail-1 .engraving-done {
    stroke-width: 1;
  }
  @container widget (min-width: 1040px) {
    .outline {
      margin: calc(var(--_pad) * -1) calc(var(--_pad) * -1) calc(var(--_pad) * -1) 0;
      border: 0;
      border-inline-start: 1px solid var(--_line);
    }
    /* Stays beside a long text; a long course scrolls in its own column. */
    .scroll {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow: auto;
    }
  }
`
