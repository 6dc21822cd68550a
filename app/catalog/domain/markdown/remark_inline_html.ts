import { visit } from 'unist-util-visit'
import type { Html, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { InlineElement } from '#catalog/domain/markdown/markdown_nodes'
import type { Warn } from '#catalog/domain/markdown/markdown_warning'

const KEPT = new Set(['kbd', 'sub', 'sup', 'mark', 'abbr'])
const TAG = /^<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>$/i
const COMMENT = /^<!--[\s\S]*-->$/
/** Elements whose content is not words. */
const WORDLESS = /<(script|style|template|iframe|object|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi

/**
 * A few inline tags become elements, every other tag loses its meaning and leaves its words.
 * Nothing an author writes as HTML is ever parsed as HTML.
 */
export function remarkInlineHtml({ warn }: { warn: Warn }) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if ('children' in node && node.children.some((child) => child.type === 'html')) {
        node.children = pairTags(node, warn)
      }
    })
  }
}

function pairTags(parent: Parent, warn: Warn): RootContent[] {
  const result: RootContent[] = []
  const open: { element: InlineElement; start: number }[] = []

  for (const node of parent.children) {
    const tag = node.type === 'html' ? TAG.exec(node.value.trim()) : null
    const name = tag?.[2].toLowerCase() ?? ''
    if (node.type !== 'html') {
      result.push(node)
    } else if (name === 'br') {
      result.push({ type: 'break' })
    } else if (tag && KEPT.has(name) && !tag[1]) {
      open.push({ element: elementOf(name, tag[3]), start: result.length })
    } else if (tag && KEPT.has(name) && open.at(-1)?.element.data.hName === name) {
      const { element, start } = open.pop() as (typeof open)[number]
      element.children = result.splice(start) as PhrasingContent[]
      result.push(element)
    } else {
      result.push(...wordsOf(node, parent, warn))
    }
  }
  for (const { element } of open) warn('W_HTML_REMOVED', parent, `<${element.data.hName}>`)
  return result
}

function elementOf(name: string, rest: string): InlineElement {
  const title = name === 'abbr' ? /\btitle=(?:"([^"]*)"|'([^']*)')/i.exec(rest) : null
  const hProperties = title ? { title: title[1] ?? title[2] } : undefined
  return { type: 'inlineElement', data: { hName: name, hProperties }, children: [] }
}

function wordsOf(node: Html, parent: Parent, warn: Warn): RootContent[] {
  if (COMMENT.test(node.value.trim())) return []
  warn('W_HTML_REMOVED', node, node.value.split('\n')[0].slice(0, 80))
  const words = node.value
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(WORDLESS, '')
    .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, '')
    .trim()
  if (!words) return []
  const text = { type: 'text' as const, value: words, position: node.position }
  const isInline = parent.type === 'paragraph' || parent.type === 'heading'
  return isInline ? [text] : [{ type: 'paragraph', children: [text], position: node.position }]
}
