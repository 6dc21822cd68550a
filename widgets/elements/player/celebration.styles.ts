import { css } from 'lit'

export const styles = css`
  .celebration {
    display: grid;
    gap: 8px;
    justify-items: center;
    padding-block: 24px 32px;
    text-align: center;
  }
  .celebration .seal {
    inline-size: min(16em, 70%);
    margin-block-end: 16px;
  }
  .celebration .button {
    margin-block-start: 12px;
  }
  /* The last stroke is drawn, then the circle is whole. */
  .seal .closing {
    stroke-dasharray: 1;
    animation: close calc(var(--_slow) * 2) 200ms backwards;
  }
  .celebration .engraving-done {
    animation: appear var(--_slow) calc(200ms + var(--_slow)) backwards;
  }
  @keyframes close {
    from {
      stroke-dashoffset: 1;
    }
  }
`
