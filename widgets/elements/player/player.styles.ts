import { css } from 'lit'

/** The frame, the picture and what stands around it. */
export const styles = css`
  :host {
    --_hair: color-mix(in oklab, var(--_text) 28%, var(--_paper));
    --_selected: color-mix(in oklab, var(--_accent) 13%, var(--_paper));
    --_pad: calc(var(--_space) * 1.25);
  }
  [hidden] {
    display: none !important;
  }
  h2,
  .title {
    font-weight: var(--_weight-head);
    font-family: var(--_font-head);
    font-size: 1.5em;
    line-height: 1.18;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  h2:focus {
    outline: none;
    box-shadow: none;
  }
  h3,
  h4 {
    font-weight: 700;
    font-family: var(--_font-head);
    font-size: 1.0625em;
    line-height: 1.35;
    margin: 0;
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .main {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin-block-end: 16px;
  }
  .head > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .stage {
    container: stage / inline-size;
    border-block-end: 1px solid var(--_line);
    outline: none;
  }
  .picture {
    position: relative;
    aspect-ratio: 16 / 9;
    overflow: clip;
    border-radius: var(--_radius-small) var(--_radius-small) 0 0;
    background: oklch(0.2 0.02 215);
  }
  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: pointer;
  }
  .trouble .title {
    display: flex;
    gap: 10px;
    align-items: center;
    margin-block-end: 4px;
  }
  .main > .trouble {
    padding: 18px 20px;
    border-inline-start: 3px solid var(--_danger);
    background: color-mix(in oklab, var(--_danger) 8%, var(--_paper));
    border-radius: 0 var(--_radius-small) var(--_radius-small) 0;
  }
  .main > .trouble .button {
    margin-block-start: 14px;
  }
  /* Only what takes longer than a blink gets a place-holder. */
  .loading {
    opacity: 0;
    animation: appear var(--_mid) 300ms forwards;
  }
  .loading .picture {
    background: var(--_sunken);
  }
  .loading i {
    display: block;
    block-size: 2px;
    margin-block-start: 26px;
    background: var(--_hair);
  }
  .loading i:nth-of-type(2) {
    inline-size: 62%;
  }
  .loading i:nth-of-type(3) {
    inline-size: 38%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  /* Where the lesson's title will stand. */
  @container widget (min-width: 45em) {
    .loading {
      padding-block-start: 66px;
    }
  }
  @container widget (min-width: 1040px) {
    .player:has(> .outline) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 23em;
      gap: var(--_pad);
    }
  }
  @container widget (max-width: 44.99em) {
    .head {
      order: 1;
      margin-block: 14px 4px;
    }
    .head h2 {
      font-size: 1.25em;
    }
    .head .ways {
      flex: 1 1 100%;
    }
    .head .button {
      flex: 1;
      padding-inline: 10px;
      white-space: nowrap;
    }
    .head + .reading {
      margin-block-start: 14px;
    }
    .save {
      order: 2;
    }
    .waiting {
      order: 3;
    }
    .transcript,
    .reading,
    .celebration {
      order: 4;
    }
  }
  @container widget (max-width: 519px) {
    .player:has(.picture) {
      padding-block-start: 0;
    }
    /* It ends at the frame, and follows its corners from inside. */
    .picture {
      --_inner: calc(var(--_radius) - var(--_border));
      margin-inline: calc(var(--_pad) * -1);
      border-radius: var(--_inner) var(--_inner) 0 0;
    }
  }
`
