export type CodeMark = 'comment' | 'tag' | 'value' | 'plain'

interface CodePart {
  mark: CodeMark
  text: string
}

const PARTS =
  /(?<comment><!--[^]*?-->)|(?<=<\/?)(?<tag>[a-z][\w-]*)|(?<value>"[^"]*"|(?<=--[\w-]+: )[^;\n]+)/g

/** Cuts HTML with a little CSS into what is coloured and what is not. */
export function markCode(code: string): CodePart[] {
  const parts: CodePart[] = []
  let at = 0
  for (const match of code.matchAll(PARTS)) {
    const [name, text] = Object.entries(match.groups ?? {}).find(([, found]) => found) ?? []
    if (!name || text === undefined) continue
    if (match.index > at) parts.push({ mark: 'plain', text: code.slice(at, match.index) })
    parts.push({ mark: name as CodeMark, text })
    at = match.index + text.length
  }
  if (at < code.length) parts.push({ mark: 'plain', text: code.slice(at) })
  return parts
}
