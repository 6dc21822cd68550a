import { css } from 'lit'

/** Code by classes, as the server coloured it, and what a program said. */
export const codeStyles = css`
  .prose .code {
    overflow: auto;
    margin-inline: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    font-family: var(--_code);
    font-size: 0.875em;
    line-height: 1.6;
    tab-size: 4;
    white-space: pre;
  }
  .prose .code code {
    font: inherit;
  }
  .prose .code-output,
  .prose .code-error {
    border-inline-start: 3px solid var(--_line-3);
    background: none;
  }
  .prose .code-error {
    border-inline-start-color: var(--_danger);
  }
  /* What a program said belongs to what was typed. */
  .prose .code + :is(.code-output, .code-error) {
    margin-block-start: 0.4em;
  }
  .tok-comment {
    color: var(--_text-2);
    font-style: italic;
  }
  .tok-keyword {
    color: var(--_ink);
    font-weight: 600;
  }
  .tok-string,
  .tok-string-expression {
    color: color-mix(
      in oklab,
      light-dark(oklch(0.47 0.13 152), oklch(0.8 0.13 152)) 80%,
      var(--_text)
    );
  }
  .tok-constant {
    color: color-mix(
      in oklab,
      light-dark(oklch(0.5 0.12 65), oklch(0.84 0.12 84)) 80%,
      var(--_text)
    );
  }
  .tok-function {
    color: color-mix(
      in oklab,
      light-dark(oklch(0.45 0.14 262), oklch(0.8 0.1 255)) 80%,
      var(--_text)
    );
  }
  .tok-punctuation {
    color: var(--_text-2);
  }
`
