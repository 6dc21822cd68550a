import { css } from 'lit'

export const styles = css`
  .gate {
    display: grid;
  }
  .gate .picture {
    --_stroke: var(--_ink);
    border-radius: var(--_radius-small);
    background: color-mix(in oklab, var(--_accent) 20%, var(--_paper));
  }
  .cover {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.9;
    opacity: 0.85;
  }
  .gate .panel {
    display: grid;
    gap: 10px;
    padding-block: 20px 8px;
  }
  .gate .button,
  belgenet-sign-in {
    margin-block-start: 6px;
  }
  .message {
    display: grid;
    grid-template-columns: 64px 1fr;
    gap: 24px;
    align-items: center;
    padding-block: 24px;
  }
  .message svg {
    inline-size: 64px;
    fill: none;
    stroke: var(--_hair);
    stroke-dasharray: 1.6 1.2;
  }
  .message p {
    margin-block-start: 6px;
    max-inline-size: 36em;
  }
  /* Wide enough, the card lies on the cover; the row grows when the form does. */
  @container widget (min-width: 40em) {
    .gate > * {
      grid-area: 1 / 1;
    }
    .gate .picture {
      min-block-size: 100%;
    }
    .gate .panel {
      z-index: 1;
      place-self: center;
      inline-size: min(24em, calc(100% - 32px));
      margin: 24px;
      padding: 22px 24px 24px;
      border-radius: var(--_radius-small);
      background: var(--_paper);
      box-shadow: 0 24px 60px -18px oklch(0.2 0.03 220 / 0.38);
    }
  }
  @container widget (max-width: 519px) {
    .gate .picture {
      border-radius: 0;
    }
    .message {
      grid-template-columns: 1fr;
    }
  }
`
