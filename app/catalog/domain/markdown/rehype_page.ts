import { SKIP, visit } from 'unist-util-visit'
import type { Element, Root } from 'hast'

/** What every page needs of links and tables, whoever wrote them. Runs after sanitising. */
export function rehypePage() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties.href))) {
        node.properties = { ...node.properties, target: '_blank', rel: ['noopener', 'noreferrer'] }
      }
      if (node.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = scrolling(node)
        return [SKIP, index + 1]
      }
    })
  }
}

function scrolling(table: Element): Element {
  const properties = { className: ['table-scroll'], tabIndex: 0 }
  return { type: 'element', tagName: 'div', properties, children: [table] }
}
