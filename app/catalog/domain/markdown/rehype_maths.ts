import temml from 'temml'
import { visit } from 'unist-util-visit'
import { mathElement } from '#catalog/domain/markdown/math_element'
import { textOf } from '#catalog/domain/markdown/text_of'
import type { Element, ElementContent, Root } from 'hast'
import type { MathNode } from '#catalog/domain/markdown/math_element'
import type { Warn } from '#catalog/domain/markdown/markdown_warning'

/** Temml's types name this without the underscores that its module has. */
const { __renderToMathMLTree: treeOf } = temml as unknown as {
  __renderToMathMLTree: (source: string, options: object) => MathNode
}
/** Formulas beyond this are an attack or a mistake. */
const LONGEST_FORMULA = 4000

/** LaTeX becomes MathML; what cannot be read stays as its source. Runs after sanitising. */
export function rehypeMaths({ warn }: { warn: Warn }) {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return
      const code = node.tagName === 'pre' ? node.children[0] : node
      if (code?.type !== 'element' || code.tagName !== 'code') return
      const classes = [code.properties.className].flat()
      const isBlock = classes.includes('math-display')
      if (!isBlock && !classes.includes('math-inline')) return
      parent.children[index] = formula(node, textOf(code), isBlock, warn)
    })
  }
}

function formula(node: Element, source: string, displayMode: boolean, warn: Warn): ElementContent {
  try {
    if (source.length > LONGEST_FORMULA) throw new RangeError('formula too long')
    const options = { displayMode, throwOnError: true, trust: false, maxExpand: 200 }
    const math = mathElement(treeOf(source, options))
    if (!displayMode) return math
    const properties = { className: ['math-block'], tabIndex: 0 }
    return { type: 'element', tagName: 'div', properties, children: [math] }
  } catch {
    warn('W_MATHS_INVALID', node, source.trim().slice(0, 200))
    const properties = { className: ['math-source'] }
    return {
      type: 'element',
      tagName: 'code',
      properties,
      children: [{ type: 'text', value: source.trim() }],
    }
  }
}
