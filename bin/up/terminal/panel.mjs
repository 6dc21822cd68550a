import { plainText, styleText } from './style.mjs'

/**
 * A box with a title, groups of `[label, value, value]` rows, and a last line in its lower edge.
 * Labels are aligned over all groups, values within theirs; a blank line sets groups apart.
 */
export function panel({ title, groups, foot }) {
  const labelWidth = widest(groups.flat().map(([label]) => label))
  const lines = groups.flatMap((rows) => ['', ...align(rows, labelWidth)])
  const width = Math.max(widest(lines), title.length + 2, foot.length + 2) + 4
  return [
    edge('╭', title, '╮', width),
    ...[...lines, ''].map((line) => row(line, width)),
    edge('╰', foot, '╯', width),
  ]
    .map((line) => `  ${line}`)
    .join('\n')
}

function align(rows, labelWidth) {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    column === 0 ? labelWidth : widest(rows.map((cells) => cells[column] ?? ''))
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .map((cell, column) => (column === 0 ? dim(cell) : cell))
      .join('   ')
      .trimEnd()
  )
}

function edge(left, words, right, width) {
  const line = '─'.repeat(width - words.length - 3)
  return `${dim(`${left}─`)} ${styleText('bold', words)} ${dim(`${line}${right}`)}`
}

const row = (line, width) =>
  `${dim('│')}  ${line}${' '.repeat(width - lengthOf(line) - 2)}${dim('│')}`

const dim = (text) => styleText('dim', text)

const widest = (texts) => Math.max(...texts.map(lengthOf))

// Colours take no room on the screen.
const lengthOf = (text) => plainText(text).length
