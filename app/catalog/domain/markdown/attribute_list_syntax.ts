import type { Processor } from 'unified'
import type { Code, Effects, Extension, State } from 'micromark-util-types'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'

/** An unclosed brace must not make the parser read the rest of a long line again and again. */
const LONGEST_LIST = 2000
const CLOSING = new Set([41, 93, 96]) // ) ] `: what an attribute list can belong to

/** Lets the parser read `{…}` after an image, link or code as one node, quotes and all. */
export function attributeListSyntax(this: Processor) {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(syntax)
  ;(data.fromMarkdownExtensions ??= []).push(fromMarkdown)
}

const syntax: Extension = {
  text: { 123: { tokenize, previous: (code) => code !== null && CLOSING.has(code) } },
}

const fromMarkdown: FromMarkdownExtension = {
  enter: {
    attributeList(token) {
      this.enter({ type: 'attributeList', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    attributeList(token) {
      this.exit(token)
    },
  },
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let length = 0
  let quote: Code = null // 34 " or 39 '

  function start(code: Code): State {
    effects.enter('attributeList')
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || code <= -3 || ++length > LONGEST_LIST) return nok(code) // -3: end of line
    effects.consume(code)
    if (code === 92) return escaped
    if (code === 125 && quote === null) {
      effects.exit('attributeList')
      return ok
    }
    if (code === 34 || code === 39) {
      if (quote === null) quote = code
      else if (quote === code) quote = null
    }
    return inside
  }

  function escaped(code: Code): State | undefined {
    if (code === null || code <= -3) return nok(code)
    effects.consume(code)
    return inside
  }

  return start
}
