const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }

const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR

/** Colour for people at a terminal, plain text for pipes and files (https://no-color.org). */
export function styleText(style, text) {
  return coloured ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text
}

/** Text of another program as it may be shown here: its colours only where ours are. */
export const fitting = (text) => (coloured ? text : plainText(text))

export const plainText = (text) => text.replaceAll(/\x1b\[[\d;]*[A-Za-z]/g, '')
