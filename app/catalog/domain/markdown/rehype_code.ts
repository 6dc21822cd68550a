import { visit } from 'unist-util-visit'
import { highlightCode } from '#catalog/domain/markdown/highlight_code'
import { textOf } from '#catalog/domain/markdown/text_of'
import type { Element, Root } from 'hast'

/** What a program said is shown as such and has no grammar. */
const SPOKEN = new Set(['output', 'error'])
const PLAIN = new Set([...SPOKEN, 'source', 'text', 'txt', 'plain', 'plaintext'])

/** Dresses code blocks; runs after sanitising, on text that is already harmless. */
export function rehypeCode() {
  return async (tree: Root) => {
    const blocks: { pre: Element; code: Element }[] = []
    visit(tree, 'element', (pre) => {
      const [code] = pre.children
      if (pre.tagName === 'pre' && code?.type === 'element' && code.tagName === 'code') {
        blocks.push({ pre, code })
      }
    })
    for (const { pre, code } of blocks) await dress(pre, code)
  }
}

async function dress(pre: Element, code: Element) {
  const language = languageOf(code)
  const words = textOf(code).replace(/\n$/, '')
  const tokens = PLAIN.has(language) ? null : await highlightCode(words, language)
  code.children = tokens ?? [{ type: 'text', value: words }]
  code.properties = {}
  // A block that scrolls sideways must be reachable without a mouse.
  pre.properties = {
    className: ['code', ...(SPOKEN.has(language) ? [`code-${language}`] : [])],
    tabIndex: 0,
  }
  if (tokens) pre.properties.dataLanguage = language
}

function languageOf(code: Element): string {
  const classes = Array.isArray(code.properties.className) ? code.properties.className : []
  return String(classes.find((name) => String(name).startsWith('language-')) ?? '').slice(9)
}
