const CLOSING: Record<string, string> = { '{': '}', '[': ']' }

/**
 * Adds an entry at the end of a literal.
 *
 * @param opening the text up to and with the bracket that opens the literal; stands once
 * @throws when the opening is not there: the file no longer is as the generator knows it
 * @example insertInto('const a = [1]', 'const a = [', '2') // 'const a = [1, 2]'
 */
export function insertInto(text: string, opening: string, entry: string): string {
  const at = text.indexOf(opening)
  if (at < 0) {
    throw new Error(`“${opening}” is not there`)
  }
  const begin = at + opening.length - 1
  const end = closingOf(text, begin)
  const before = text.slice(0, end).trimEnd()
  const isEmpty = before.length - 1 === begin
  const separator = isEmpty || before.endsWith(',') ? '\n' : ',\n'
  return `${before}${separator}${entry}\n${text.slice(end)}`
}

/** Where the bracket at `begin` is closed; brackets in texts are balanced in what we edit. */
function closingOf(text: string, begin: number): number {
  const opens = text[begin]
  const closes = CLOSING[opens]
  let depth = 0
  for (let at = begin; at < text.length; at++) {
    depth += text[at] === opens ? 1 : text[at] === closes ? -1 : 0
    if (depth === 0) {
      return at
    }
  }
  throw new Error('a bracket is not closed')
}
