import { stat } from 'node:fs/promises'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { ArchiveSource } from '#catalog/sources/archive_source'
import type { ContentSource } from '#catalog/sources/content_source'
import { FolderSource } from '#catalog/sources/folder_source'

const MOST_PACKED_BYTES = 2 * 1024 ** 3

/** A folder or a zip file, whichever lies there. @throws {ImportProblem} */
export async function openSource(location: string): Promise<ContentSource> {
  const found = await stat(location).catch(() => null)
  if (!found) {
    throw new ImportProblem('E_FILE_MISSING', { path: location })
  }
  if (found.isDirectory()) {
    return FolderSource.open(location)
  }
  if (found.size > MOST_PACKED_BYTES) {
    throw new ImportProblem('E_ARCHIVE_TOO_LARGE', { path: '', reason: 'packed' })
  }
  return ArchiveSource.open(location)
}
