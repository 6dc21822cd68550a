import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { BodyTooLarge, MalformedForm, UnsupportedContentType } from '#core/errors'
import { Staging } from '#storage/contract'

const LARGEST = '2gb'
/** The archive and a little around it */
const LARGEST_FORM = 2 * 1024 ** 3 + 1024 ** 2

/**
 * Streams the `archive` of a multipart request to the disk, hands its path over and takes it away
 * again; nothing of it is ever held in memory. Whether it came is for a validator to say.
 *
 * @throws {UnsupportedContentType | BodyTooLarge | MalformedForm}
 */
export async function receiveArchive<Result>(
  { request }: HttpContext,
  use: (path: string) => Promise<Result>
): Promise<Result> {
  if (request.hasBody() && !request.multipart) {
    throw new UnsupportedContentType()
  }
  if (Number(request.header('content-length')) > LARGEST_FORM) {
    // What is already under way shall not be waited for.
    throw new BodyTooLarge({ headers: { Connection: 'close' } })
  }
  const staging = await Staging.open()
  const path = join(staging.folder, 'archive')
  try {
    request.multipart?.onFile('archive', { size: LARGEST }, async (part, report) => {
      part.on('data', report)
      await pipeline(part, createWriteStream(path, { flags: 'wx' }))
      return { filePath: path }
    })
    // Whatever else comes along gets a name, so that a validator can refuse it.
    request.multipart?.onFile('*', {}, async (part) => finished(part.resume()))
    await request.multipart?.process().catch((cause) => {
      throw cause.status === 413 ? cause : new MalformedForm({ cause })
    })
    return await use(path)
  } finally {
    await staging.remove()
  }
}
