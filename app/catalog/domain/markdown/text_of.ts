interface Node {
  type: string
  value?: string
  children?: readonly Node[]
}

/** The words of a Markdown or HTML tree without their marks: `**a** b` → `a b`. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}
