import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { textType } from '#storage/domain/text_type'

const HEAD_BYTES = 64 * 1024

/** What a file is by its content, whatever its name says; null when nobody can tell. */
export async function sniffType(path: string, name: string): Promise<string | null> {
  const binary = await fileTypeFromFile(path).catch(() => undefined)
  // An XML declaration is all that signature knows of a text; SVG is told apart below.
  if (binary && binary.mime !== 'application/xml') {
    return binary.mime
  }
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return textType(buffer.subarray(0, bytesRead), name)
  } finally {
    await file.close()
  }
}
