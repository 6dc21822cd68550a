import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { UnsupportedContentType } from '#core/errors'
import { Staging } from '#storage/contract'

const LARGEST = '2gb'

/**
 * Streams the `archive` of a multipart request to the disk, hands its path over and takes it away
 * again; nothing of it is ever held in memory. Whether it came is for a validator to say.
 *
 * @throws {UnsupportedContentType}
 */
export async function receiveArchive<Result>(
  { request }: HttpContext,
  use: (path: string) => Promise<Result>
): Promise<Result> {
  if (request.hasBody() && !request.multipart) {
    throw new UnsupportedContentType()
  }
  const staging = await Staging.open()
  const path = join(staging.folder, 'archive')
  try {
    request.multipart?.onFile('archive', { size: LARGEST }, async (part, report) => {
      part.on('data', report)
      await pipeline(part, createWriteStream(path, { flags: 'wx' }))
      return { filePath: path }
    })
    await request.multipart?.process()
    return await use(path)
  } finally {
    await staging.remove()
  }
}
