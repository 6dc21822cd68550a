import { visit } from 'unist-util-visit'
import type { Definition, Root } from 'mdast'

/** `[words][name]` becomes `[words](url)`, so that each use is judged and reported where it stands. */
export function inlineReferences(tree: Root) {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    const { url, title } = definition
    const { position } = node
    parent.children[index] =
      node.type === 'imageReference'
        ? { type: 'image', url, title, alt: node.alt, position }
        : { type: 'link', url, title, children: node.children, position }
  })
}
