import { css } from 'lit'

/**
 * A host dresses the elements with `--belgenet-*`; everything with `--_` is derived here and private.
 * Contrast by construction: the accent is only ever a fill, words on it are black or white by its
 * real luminance, every other word is the text colour on the paper colour.
 * `em` of a host size of at least 16 px instead of `rem`: many sites set `html { font-size: 62.5% }`.
 */
export const tokens = css`
  :host {
    --_accent: var(--belgenet-accent, light-dark(oklch(0.405 0.072 200), oklch(0.785 0.084 193)));
    --_paper: var(--belgenet-paper, light-dark(#fff, oklch(0.192 0.012 215)));
    --_text: var(--belgenet-text, light-dark(oklch(0.235 0.022 225), oklch(0.945 0.006 200)));
    --_mark: var(--belgenet-mark, light-dark(oklch(0.62 0.2 36), oklch(0.725 0.165 42)));
    --_dark-ground: clamp(0, (0.1791 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 100000, 1);
    --_on-accent: color(
      from var(--_accent) srgb-linear var(--_dark-ground) var(--_dark-ground) var(--_dark-ground)
    );
    --_text-2: color-mix(in oklab, var(--_text) 78%, var(--_paper));
    --_line: color-mix(in oklab, var(--_text) 18%, var(--_paper));
    --_line-3: color-mix(in oklab, var(--_text) 58%, var(--_paper));
    --_sunken: color-mix(in oklab, var(--_text) 5%, var(--_paper));
    --_ink: color-mix(in oklab, var(--_accent) 82%, var(--_text));
    --_danger: light-dark(oklch(0.5 0.185 20), oklch(0.76 0.135 18));
    --_radius: var(--belgenet-radius, 6px);
    --_radius-small: min(var(--_radius), 12px);
    --_border: var(--belgenet-border, 1px);
    --_edge: max(1px, calc(var(--_border) * 0.75));
    --_border-color: var(--belgenet-border-color, var(--_line));
    --_font: var(--belgenet-font, inherit);
    --_font-head: var(--belgenet-font-head, var(--_font));
    --_weight-head: var(--belgenet-weight-head, 700);
    --_space: var(--belgenet-space, 16px);
    --_fast: 120ms;
    --_mid: 200ms;
    --_slow: 420ms;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_mid: 0ms;
      --_slow: 0ms;
    }
  }
`
