import { bundledLanguages, createCssVariablesTheme, createHighlighter } from 'shiki'
import type { Element, ElementContent } from 'hast'
import type { BundledLanguage, Highlighter, ThemedToken } from 'shiki'

/** Beyond this a block is shown plainly: colours are not worth a second of the server. */
const LONGEST_CODE = 50_000
const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh'])
const theme = createCssVariablesTheme({ name: 'classes' })

let highlighter: Promise<Highlighter> | null = null

/**
 * Colours code by classes (`tok-keyword`), never by style attributes: pages and widgets run
 * under a policy that refuses those. Null for a language nobody taught us.
 */
export async function highlightCode(
  code: string,
  language: string
): Promise<ElementContent[] | null> {
  const grammar = SHELLS.has(language) && /^\$ /.test(code) ? 'shellsession' : language
  if (!(grammar in bundledLanguages) || code.length > LONGEST_CODE) return null

  highlighter ??= createHighlighter({ themes: [theme], langs: [] })
  const engine = await highlighter
  await engine.loadLanguage(grammar as BundledLanguage)
  const lines = engine.codeToTokensBase(code, {
    lang: grammar as BundledLanguage,
    theme,
    tokenizeTimeLimit: 200,
  })
  return lines.flatMap((line, index) => [
    ...line.map(tokenElement),
    ...(index < lines.length - 1 ? [{ type: 'text' as const, value: '\n' }] : []),
  ])
}

function tokenElement(token: ThemedToken): ElementContent {
  const name = /--shiki-token-([a-z-]+)/.exec(token.color ?? '')?.[1]
  const text = { type: 'text' as const, value: token.content }
  if (!name || token.content.trim() === '') return text
  const element: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: [`tok-${name}`] },
    children: [text],
  }
  return element
}
