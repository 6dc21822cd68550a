import { css } from 'lit'

/** Full screen and its stand-in. */
export const screenStyles = css`
  /* Full screen: the same strip on dark ground, over the picture so that nothing jumps. */
  .full,
  .layer {
    --_paper: oklch(0.168 0.011 215);
    --_text: oklch(0.945 0.006 200);
    --_text-2: oklch(0.785 0.012 205);
    --_hair: oklch(0.42 0.018 215);
    --_line-3: oklch(0.58 0.02 215);
    --_sunken: oklch(0.247 0.015 215);
    --_selected: oklch(0.275 0.034 205);
    --_ink: color-mix(in oklab, var(--_accent) 55%, white);
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: oklch(0.12 0.01 215);
    color: var(--_text);
    color-scheme: dark;
  }
  .layer {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
  }
  :is(.full, .layer) .picture {
    block-size: 100%;
    margin: 0;
    aspect-ratio: auto;
    border-radius: 0;
    background: none;
  }
  :is(.full, .layer) .strip {
    position: absolute;
    inset: auto 0 0;
    padding: 0 24px max(8px, env(safe-area-inset-bottom));
    background: var(--_paper);
    transition:
      translate var(--_mid),
      visibility var(--_mid);
  }
  :is(.full, .layer) .caption {
    inset-block-end: 148px;
    transition: inset-block-end var(--_mid);
  }
  :is(.full, .layer).idle {
    cursor: none;
  }
  .idle .strip {
    translate: 0 100%;
    visibility: hidden;
  }
  .idle .caption {
    inset-block-end: 5%;
  }
`
