import { InvalidText, MalformedJson } from '#core/errors'

/** RFC 8259, 9: a parser may set a limit. Nothing of ours comes near. */
const DEEPEST = 32

/**
 * What cannot be stored: PostgreSQL takes no NUL, half of a surrogate pair has no bytes, and U+FFFD
 * stands where a decoder met bytes that were no UTF-8.
 */
const unstorable = ['\u0000', '\ufffd']

/**
 * Examines all texts of an input, the names of fields among them.
 *
 * @throws {InvalidText | MalformedJson}
 */
export function refuseBrokenText(input: unknown, pointer = '', depth = 0): void {
  if (typeof input === 'string') {
    if (!input.isWellFormed() || unstorable.some((character) => input.includes(character))) {
      const detail = 'errors.E_INVALID_TEXT.detail'
      throw new InvalidText({ items: [{ pointer, code: 'text', detail }] })
    }
  } else if (typeof input === 'object' && input !== null) {
    if (depth === DEEPEST) {
      throw new MalformedJson()
    }
    for (const [name, inner] of Object.entries(input)) {
      refuseBrokenText(name, pointer, depth)
      refuseBrokenText(inner, `${pointer}/${name}`, depth + 1)
    }
  }
}
