import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { Refusal } from '#storage/domain/refusal'
import type { ScannedFile } from '#storage/scanning/scanner'

/** A drawing is far smaller; a text that is larger is read up to here. */
const READ_BYTES = 8 * 1024 ** 2
const PAGE = /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script)\b/i
/** Elements and attributes that run something or load it from elsewhere, and entities that swell. */
const ACTIVE =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b|\son[a-z]+\s*=|(?:java|vb)script\s*:|<!ENTITY|data:text\/html/i

/** Judges drawings and pages by their text. Plain text may speak of scripts: it runs nowhere. */
export async function judgeMarkup({ path, size, type }: ScannedFile): Promise<Refusal | null> {
  const isDrawing = type === 'image/svg+xml'
  if (isDrawing && size > READ_BYTES) {
    return 'E_FILE_SCRIPTS'
  }
  const content = await text(createReadStream(path, { end: READ_BYTES - 1 }))
  const isMarkup = isDrawing || type === 'text/html' || PAGE.test(content)
  return isMarkup && ACTIVE.test(content) ? 'E_FILE_SCRIPTS' : null
}
