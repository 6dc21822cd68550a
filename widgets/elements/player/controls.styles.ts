import { css } from 'lit'

/** The ruler, the chapters, the buttons and full screen. */
export const controlStyles = css`
  .strip {
    position: relative;
  }
  .ruler {
    position: relative;
    padding-block-start: 6px;
  }
  .watch {
    display: block;
    inline-size: 100%;
    block-size: 28px;
    overflow: visible;
  }
  .offered {
    fill: var(--_hair);
  }
  .ink {
    fill: var(--_ink);
  }
  .cut {
    fill: var(--_paper);
  }
  .now {
    fill: var(--_mark);
  }
  circle.now {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .seek {
    position: absolute;
    inset: 6px 0 auto;
    inline-size: 100%;
    block-size: 28px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    direction: ltr;
  }
  .ruler:has(:focus-visible) .watch {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 2px;
    padding-block: 4px 8px;
    margin-inline: -8px;
  }
  .control {
    display: inline-grid;
    place-content: center;
    flex: none;
    min-inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .control:hover {
    background: var(--_sunken);
  }
  .control .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .control.on {
    background: var(--_selected);
  }
  .control.play {
    margin-inline: 8px 4px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    transition: background var(--_fast);
  }
  .control.play:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .control.play .icon {
    fill: currentColor;
  }
  .volume input {
    inline-size: 0;
    block-size: 24px;
    margin: 0;
    opacity: 0;
    accent-color: var(--_ink);
    transition: inline-size var(--_mid);
  }
  .volume:hover input,
  .volume:focus-within input {
    inline-size: 72px;
    margin-inline-end: 8px;
    opacity: 1;
  }
  .time {
    padding-inline: 6px;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .chapter-now {
    min-inline-size: 0;
    font-size: 0.875em;
    color: var(--_text-2);
  }
  .space {
    flex: 1;
  }
  .mid,
  .wide,
  .chapter-now {
    display: none;
  }
  @container stage (min-width: 520px) {
    .mid {
      display: inline-grid;
    }
    .chapter-now {
      display: block;
    }
  }
  @container stage (min-width: 760px) {
    .wide {
      display: inline-flex;
      align-items: center;
      justify-content: center;
    }
    .chapter-now {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .ink,
    .now {
      fill: CanvasText;
    }
    .control {
      border: 1px solid ButtonText;
    }
  }
`
