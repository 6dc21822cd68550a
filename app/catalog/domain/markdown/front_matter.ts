import { parseDocument } from 'yaml'

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

export interface FrontMatter {
  title: string | null
  /** The text without its front matter; as many lines as before, so that positions stay true. */
  body: string
}

/**
 * Takes the front matter off a Markdown file. Only `title` is ours; a block that is not YAML
 * is dropped without a word, because it is often written for another program.
 *
 * `---\ntitle: Loops\n---\n\n# Hi` → `{ title: 'Loops', body: '\n\n\n\n# Hi' }`
 */
export function splitFrontMatter(source: string): FrontMatter {
  const match = BLOCK.exec(source)
  if (!match) return { title: null, body: source.replace(/^\uFEFF/, '') }

  const lines = match[0].split('\n').length - 1
  return { title: readTitle(match[1]), body: '\n'.repeat(lines) + source.slice(match[0].length) }
}

function readTitle(block: string): string | null {
  const document = parseDocument(block, { schema: 'core', logLevel: 'silent' })
  const title = document.errors.length === 0 ? document.get('title') : null
  return typeof title === 'string' && title.trim() ? title.trim() : null
}
