import '#core/yauzl_types'
import type { Entry } from 'yauzl'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { safePath } from '#catalog/domain/import/safe_path'

/** Beyond this size an entry may not be squeezed harder than `MOST_SQUEEZED`. */
const HARMLESS_BYTES = 1024 * 1024
const MOST_SQUEEZED = 100
const FILE_TYPE = 0o170000
const REGULAR = 0o100000
const SYMLINK = 0o120000
/** Left behind by file managers; nobody means them. */
const LITTER = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/**
 * The path of an archive's entry, judged before anything of it is unpacked.
 *
 * @returns null for folders and for what file managers leave behind
 * @throws {ImportProblem}
 */
export function entryPath(entry: Entry): string | null {
  const name = nameOf(entry)
  if (name.endsWith('/') || LITTER.test(name)) {
    return null
  }
  const path = safePath(name)
  if (path === null) {
    throw new ImportProblem('E_PATH_UNSAFE', { path: name, reason: 'path' })
  }
  refuseKind(entry, path)
  return path
}

function nameOf(entry: Entry): string {
  const raw: Buffer = entry.fileNameRaw
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    const path = raw.toString('latin1')
    throw new ImportProblem('E_TEXT_ENCODING', { path, reason: 'name' })
  }
}

function refuseKind(entry: Entry, path: string) {
  if (entry.isEncrypted()) {
    throw new ImportProblem('E_ARCHIVE_INVALID', { path, reason: 'encrypted' })
  }
  // Info-ZIP, "external file attributes": the upper half is the Unix mode.
  const kind = (entry.externalFileAttributes >>> 16) & FILE_TYPE
  if (kind === SYMLINK || (kind !== 0 && kind !== REGULAR)) {
    throw new ImportProblem('E_PATH_UNSAFE', {
      path,
      reason: kind === SYMLINK ? 'link' : 'special',
    })
  }
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > HARMLESS_BYTES && uncompressedSize > compressedSize * MOST_SQUEEZED) {
    throw new ImportProblem('E_ARCHIVE_TOO_LARGE', { path, reason: 'ratio' })
  }
}
