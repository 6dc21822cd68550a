import { visit } from 'unist-util-visit'
import { parseAttributes } from '#catalog/domain/markdown/parse_attributes'
import type { Code, Image, Parent, Root } from 'mdast'

const KRAMDOWN_LINE = /^\{:\s*\.(?:language-)?([\w+#-]+)\s*\}$/

declare module 'mdast' {
  interface ImageData {
    caption?: string
  }
}

/** Gives attribute lists to what they belong to: alternative texts, languages of code. */
export function remarkAttributes() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if ('children' in node) attach(node)
      if (node.type === 'code') readLanguage(node)
    })
  }
}

function attach(parent: Parent) {
  parent.children = parent.children.flatMap((node, index, siblings) => {
    const previous = siblings[index - 1]
    if (node.type === 'attributeList') {
      if (previous?.type === 'image') describeImage(previous, node.value)
      return []
    }
    if (node.type === 'paragraph' && previous?.type === 'code') {
      const [only] = node.children
      const line = only?.type === 'text' ? KRAMDOWN_LINE.exec(only.value.trim()) : null
      if (line) previous.lang = line[1]
      if (line) return []
    }
    return [node]
  })
}

/** With `alt=` the words in brackets are the caption, without it they are the alternative text. */
function describeImage(image: Image, list: string) {
  const { alt } = parseAttributes(list).values
  if (alt === undefined) return
  image.data = { ...image.data, caption: image.alt ?? '' }
  image.alt = alt
}

function readLanguage(code: Code) {
  const info = [code.lang, code.meta].filter(Boolean).join(' ')
  const name = info.startsWith('{') ? parseAttributes(info).classes[0] : code.lang
  code.lang = name?.replace(/^language-/, '').toLowerCase() ?? null
  code.meta = null
}
