import { stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import type { HttpContext } from '@adonisjs/core/http'
import { NotFound } from '#core/errors'

export const IMMUTABLE = 'public, max-age=31536000, immutable'

interface Asset {
  folder: string
  /** Path below the folder, as the client named it */
  path: string
  cacheControl: string
}

/** Streams a built file with ETag; a path can never leave its folder. @throws {NotFound} */
export async function sendAsset({ response }: HttpContext, { folder, path, cacheControl }: Asset) {
  const file = join(folder, normalize(`/${path}`))
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => null) : null
  if (!found?.isFile()) {
    throw new NotFound()
  }
  response.header('Cache-Control', cacheControl)
  return response.download(file, true)
}
