import type { MarkdownWarning } from '#catalog/domain/markdown/markdown_warning'

const DIV = /^( {0,3}):{3,}[ \t]*(.*?)[ \t]*:*[ \t]*$/
const CODE = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d+[.)][ \t]+)*(`{3,}|~{3,})(.*)$/

interface Fence {
  line: number
  depth: number
  indent: string
  opener: string | null
}

/**
 * Turns fenced divs as Pandoc and the Carpentries write them (a space before the name, any
 * number of colons, closed innermost first) into directives, where the outer fence must be
 * the longer one. Lines are neither added nor removed.
 *
 * `::::::  callout\nHi\n:::` → `:::callout\nHi\n:::`
 */
export function normalizeDivs(source: string, warnings: MarkdownWarning[]): string {
  const lines = source.split('\n')
  const { fences, stray, open } = scan(lines)
  const deepest = Math.max(0, ...fences.map((fence) => fence.depth))

  for (const { line, depth, indent, opener } of fences) {
    lines[line] = indent + ':'.repeat(3 + deepest - depth) + (opener ?? '')
  }
  for (const line of stray) lines[line] = ''
  for (const line of [...stray, ...open]) {
    warnings.push({
      code: 'W_CALLOUT_OPEN',
      line: line + 1,
      subject: source.split('\n')[line].trim(),
    })
  }
  return lines.join('\n')
}

function scan(lines: string[]) {
  const fences: Fence[] = []
  const stray: number[] = []
  const open: number[] = []
  let code: string | null = null

  lines.forEach((text, line) => {
    code = codeFenceAfter(text, code)
    const match = code === null ? DIV.exec(text.trimEnd()) : null
    if (!match) return
    if (match[2]) {
      fences.push({ line, depth: open.length, indent: match[1], opener: openerOf(match[2]) })
      open.push(line)
    } else if (open.length > 0) {
      open.pop()
      fences.push({ line, depth: open.length, indent: match[1], opener: null })
    } else {
      stray.push(line)
    }
  })
  return { fences, stray, open }
}

/** The code fence that is still open after this line. */
function codeFenceAfter(text: string, open: string | null): string | null {
  const match = CODE.exec(text)
  if (!match) return open
  const [, fence, info] = match
  if (open === null) return fence[0] === '`' && info.includes('`') ? null : fence
  const closes = fence[0] === open[0] && fence.length >= open.length && info.trim() === ''
  return closes ? null : open
}

/** `{.tip #a}` → `tip{.tip #a}`, `tip Two words` → `tip[Two words]`, `tip[Words]` as it is. */
function openerOf(words: string): string {
  const name = /^\{?\.?([\p{L}][\p{L}\p{N}_-]*)/u.exec(words)?.[1].replace(/[-_]+$/, '') ?? 'note'
  if (words.startsWith('{')) return name + words
  const rest = words.slice(words.indexOf(name) + name.length)
  if (/^[[{]/.test(rest) || rest.trim() === '') return name + rest.trim()
  return /^\s+[[{]/.test(rest) ? name + rest.trim() : `${name}[${rest.trim()}]`
}
