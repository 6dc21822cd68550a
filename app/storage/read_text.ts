import { text } from 'node:stream/consumers'
import { disks } from '#config/disks'
import { NotFound } from '#core/errors'
import { FindCleanFile } from '#storage/queries/find_clean_file'

/** The words of a small clean text file. @throws {NotFound | FileGone | Unavailable} */
export async function readText(fileId: string): Promise<string> {
  const file = await new FindCleanFile().handle(fileId)
  if (!file) {
    throw new NotFound()
  }
  const disk = await disks.use()
  return text(await disk.read(file.key, { start: 0, end: file.size - 1 }))
}
