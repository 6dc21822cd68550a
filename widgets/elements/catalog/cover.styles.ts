import { css } from 'lit'

export const coverStyles = css`
  .cover {
    --_stroke: var(--_ink);
    aspect-ratio: 1;
    border-radius: min(var(--_radius), 16px);
    overflow: clip;
    background: color-mix(in oklab, var(--_accent) 20%, var(--_paper));
  }
  .cover svg,
  .cover img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .cover path {
    fill: none;
    stroke: var(--_stroke);
    stroke-width: 0.9;
    opacity: 0.85;
  }
  .ink {
    display: block;
    overflow: visible;
  }
  .ink .offered {
    fill: var(--_line-3);
  }
  .ink .stored {
    fill: var(--_ink);
  }
  h3 {
    font-family: var(--_font-head);
    font-weight: var(--_weight-head);
    font-size: 1.1875em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 14px;
    padding-block: calc(var(--_space) * 1.5);
  }
  /* Hairlines hold the place; they show only when the answer takes long. */
  .waiting {
    animation: appear var(--_fast) 300ms backwards;
  }
  /* The end of the list shows when there is a list: until then it would only move. */
  .bar + .foot,
  .waiting ~ .foot {
    visibility: hidden;
  }
  .waiting i {
    display: block;
    block-size: 2px;
    inline-size: 70%;
    margin-block-start: 18px;
    background: var(--_line);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`
