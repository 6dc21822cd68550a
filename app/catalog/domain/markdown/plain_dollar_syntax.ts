import { SKIP, visit } from 'unist-util-visit'
import type { Processor } from 'unified'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Code, Effects, State } from 'micromark-util-types'

/**
 * Keeps money and shell prompts out of maths: a dollar sign before a space or a digit is a
 * dollar sign, and so are two that would hold words with a space at their edge.
 */
export function plainDollarSyntax(this: Processor) {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push({ text: { 36: { tokenize } } })

  return (tree: Root, file: VFile) => {
    visit(tree, 'inlineMath', (node, index, parent) => {
      if (!parent || index === undefined || !node.position) return
      const { start, end } = node.position
      const source = String(file.value).slice(start.offset, end.offset)
      if (!/^\$[^$]/.test(source) || !/^\$\s|\s\$$/.test(source)) return
      parent.children[index] = { type: 'text', value: source, position: node.position }
      return SKIP
    })
  }
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  function start(code: Code): State {
    effects.enter('data')
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    const isPlain = code === null || code === 32 || code < 0 || (code >= 48 && code <= 57)
    if (!isPlain) return nok(code)
    effects.exit('data')
    return ok(code)
  }

  return start
}
