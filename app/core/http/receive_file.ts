import { finished } from 'node:stream/promises'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { HttpContext } from '@adonisjs/core/http'
import { BodyTooLarge, MalformedForm, UnsupportedContentType } from '#core/errors'

/**
 * One small file of a form, in memory. Large ones are uploads of their own.
 *
 * @param name of the field @param maxBytes what is larger is not read to its end
 * @throws {UnsupportedContentType | BodyTooLarge | MalformedForm}
 */
export async function receiveFile(
  { request }: HttpContext,
  { name, maxBytes }: { name: string; maxBytes: number }
): Promise<{ name: string; bytes: Buffer }> {
  if (request.hasBody() && !request.multipart) {
    throw new UnsupportedContentType()
  }
  const chunks: Buffer[] = []
  let size = 0
  request.multipart?.onFile(name, {}, async (part) => {
    for await (const chunk of part) {
      size += chunk.length
      if (size <= maxBytes) {
        chunks.push(chunk)
      }
    }
    return {}
  })
  // Whatever else comes along gets a name, so that a validator can refuse it.
  request.multipart?.onFile('*', {}, async (part) => finished(part.resume()))
  await request.multipart?.process().catch((cause) => {
    throw cause.status === 413 ? cause : new MalformedForm({ cause })
  })
  if (size > maxBytes) {
    throw new BodyTooLarge()
  }
  const file: MultipartFile | null = request.file(name)
  return { name: file?.clientName ?? name, bytes: Buffer.concat(chunks) }
}
