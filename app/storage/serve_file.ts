import type { HttpContext } from '@adonisjs/core/http'
import { disks } from '#config/disks'
import { NotFound } from '#core/errors'
import { contentDisposition, type Disposition } from '#storage/domain/content_disposition'
import { FindCleanFile, type CleanFile } from '#storage/queries/find_clean_file'
import { sendBytes, type Sendable } from '#storage/send_bytes'

interface Serving {
  /** What a browser does with it; default: shows pictures, sound, video and PDF, saves the rest */
  disposition?: Disposition
  cacheControl: string
  /** Pixels: the smallest picture made of it that is at least so wide */
  width?: number
}

const SHOWN = /^(?:image|video|audio)\/|^application\/pdf$|^text\/vtt$/
const PLAYED = /^(?:video|audio)\//

/**
 * Answers with a clean file of the current tenant, in ranges. What is large may be left to the disk
 * itself where it can; what stands in a page never is, so that a page needs no right for the disk.
 *
 * @throws {NotFound | RangeUnsatisfiable | FileGone | Unavailable}
 */
export async function serveFile(ctx: HttpContext, fileId: string, serving: Serving) {
  const { width } = serving
  const finding = new FindCleanFile()
  const file = await (width ? finding.atWidth(fileId, width) : finding.handle(fileId))
  if (!file) {
    throw new NotFound()
  }
  const disposition = serving.disposition ?? (SHOWN.test(file.type) ? 'inline' : 'attachment')
  const isLarge = PLAYED.test(file.type) || disposition === 'attachment'
  return deliver(ctx, { ...file, disposition, version: versionOf(file), isLarge }, serving)
}

/** Sends, or leads to the disk where that is allowed for what is large. */
export async function deliver(
  ctx: HttpContext,
  { isLarge, ...file }: Sendable & { isLarge: boolean },
  { cacheControl }: Serving
) {
  const { capabilities } = await disks.use()
  if (capabilities.links && isLarge && ctx.request.method() === 'GET') {
    return redirect(ctx, file)
  }
  return sendBytes(ctx, file, cacheControl)
}

async function redirect({ response }: HttpContext, file: Sendable) {
  const disk = await disks.use()
  const disposition = contentDisposition(file.disposition, file.name)
  const url = await disk.link({ key: file.key, type: file.type, disposition })
  response.header('Cache-Control', 'private, no-store')
  return response.redirect().toPath(url)
}

function versionOf({ sha256 }: CleanFile): string {
  return sha256.slice(0, 32)
}
