export type TextShape =
  'heading' | 'bold' | 'italic' | 'list' | 'link' | 'code' | 'maths' | 'table' | 'callout'

/** What stands before and after the selection; `block` begins on a line of its own. */
const shapes: Record<TextShape, { before: string; after: string; isBlock?: boolean }> = {
  heading: { before: '## ', after: '', isBlock: true },
  bold: { before: '**', after: '**' },
  italic: { before: '*', after: '*' },
  list: { before: '- ', after: '', isBlock: true },
  link: { before: '[', after: '](https://)' },
  code: { before: '```python\n', after: '\n```\n', isBlock: true },
  maths: { before: '$$\n', after: '\n$$\n', isBlock: true },
  table: { before: '| A | B |\n| --- | --- |\n| ', after: ' |  |\n', isBlock: true },
  callout: { before: '::: tip\n\n', after: '\n\n:::\n', isBlock: true },
}

/**
 * Dresses a selection in Markdown. @returns the text and the new selection
 *
 * `shapeText('bold', 'a b', 2, 3)` → `['a **b**', 4, 5]`
 */
export function shapeText(
  shape: TextShape,
  source: string,
  from: number,
  to: number
): [string, number, number] {
  const { before, after, isBlock } = shapes[shape]
  const head = source.slice(0, from)
  const gap = isBlock ? gapAfter(head) : ''
  const start = from + gap.length + before.length
  const middle = source.slice(from, to)
  return [head + gap + before + middle + after + source.slice(to), start, start + middle.length]
}

function gapAfter(head: string): string {
  if (head === '' || head.endsWith('\n\n')) return ''
  return head.endsWith('\n') ? '\n' : '\n\n'
}
