import type { Element, ElementContent } from 'hast'

/** A node of Temml's tree, as far as it is drawn without styles. */
export interface MathNode {
  type?: string
  text?: string
  attributes?: Record<string, string>
  children?: MathNode[]
}

/** MathML Core's attributes that carry meaning; colours and lengths by style are left out. */
const KEPT = new Set([
  ...['display', 'accent', 'accentunder', 'columnspan', 'rowspan', 'fence', 'form', 'stretchy'],
  ...['largeop', 'movablelimits', 'symmetric', 'separator', 'lspace', 'rspace', 'linethickness'],
  ...['mathvariant', 'minsize', 'maxsize', 'scriptlevel', 'displaystyle', 'width', 'height'],
  ...['depth', 'voffset'],
])
const ELEMENT = /^(?:math|m[a-z]+|semantics)$/

/** Temml's own tree as HTML nodes: no markup is parsed again and no style attribute survives. */
export function mathElement(root: MathNode): Element {
  const [element] = convert(root)
  if (element?.type !== 'element') throw new TypeError('not a formula')
  return element
}

function convert(node: MathNode): ElementContent[] {
  if (typeof node.text === 'string') return [{ type: 'text', value: node.text }]
  const children = (node.children ?? []).flat().flatMap(convert)
  if (!node.type) return children
  if (!ELEMENT.test(node.type)) throw new TypeError(`unknown element ${node.type}`)
  const properties = Object.fromEntries(
    Object.entries(node.attributes ?? {}).filter(([name]) => KEPT.has(name))
  )
  return [{ type: 'element', tagName: node.type, properties, children }]
}
