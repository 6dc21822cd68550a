import { SKIP, visit } from 'unist-util-visit'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import type { PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'

/** Callouts are the only directives: in `10:30` or `::x` the colons are the author's words. */
export function remarkPlainColons() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type !== 'leafDirective' && node.type !== 'textDirective') return
      const words = asWritten(node, String(file.value))
      if (node.type === 'textDirective') parent.children.splice(index, 1, ...words)
      else parent.children[index] = { type: 'paragraph', children: words, position: node.position }
      return [SKIP, index]
    })
  }
}

function asWritten(node: LeafDirective | TextDirective, source: string): PhrasingContent[] {
  const [first] = node.children
  const last = node.children.at(-1)
  const text = (from?: number, to?: number): Text => ({
    type: 'text',
    value: source.slice(from, to),
  })
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (!first || !last) return [text(start, end)]
  return [
    text(start, first.position?.start.offset),
    ...node.children,
    text(last.position?.end.offset, end),
  ]
}
