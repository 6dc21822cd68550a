import { css } from 'lit'

export const styles = css`
  .steps {
    display: grid;
    gap: 14px;
    max-inline-size: 360px;
  }
  h3 {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h3:focus {
    outline: 0;
    box-shadow: none;
  }
  .code {
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }
  .link {
    justify-self: start;
    font-size: 0.875em;
  }
`
