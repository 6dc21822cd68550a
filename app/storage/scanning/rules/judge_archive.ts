import { openPromise, type Entry, type ZipFile } from 'yauzl'
import '#core/yauzl_types'
import type { Refusal } from '#storage/domain/refusal'
import type { ScannedFile } from '#storage/scanning/scanner'

const MOST_ENTRIES = 50_000
/** Text packs to a tenth; what packs to a hundredth was made to fill disks. */
const BOMB_RATIO = 100
const BOMB_BYTES = 100 * 1024 ** 2
/** What runs by a click on the systems that people have at home */
const PROGRAM = /\.(?:exe|scr|com|pif|msi|dll|cpl|hta|vbs|vbe|jse|wsf|lnk)$/i
const MACROS =
  /(?:^|\/)(?:vbaProject\.bin$|xl\/macrosheets\/|Basic\/|Scripts\/(?:python|javascript))/i

/** Judges a zip file, office files among them, by its directory; nothing is unpacked. */
export async function judgeArchive({ path, size }: ScannedFile): Promise<Refusal | null> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch {
    return 'E_ARCHIVE_BROKEN'
  }
  try {
    return await judgeEntries(zip, size)
  } catch {
    return 'E_ARCHIVE_BROKEN'
  } finally {
    zip.close()
  }
}

async function judgeEntries(zip: ZipFile, size: number): Promise<Refusal | null> {
  let packed = 0
  let unpacked = 0
  let entries = 0
  for await (const entry of zip.eachEntry()) {
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    entries += 1
    const isSwelling = unpacked > BOMB_BYTES && unpacked > size * BOMB_RATIO
    // Entries that share their bytes have more of them than the file.
    if (isSwelling || packed > size || entries > MOST_ENTRIES) {
      return 'E_ARCHIVE_BOMB'
    }
    const refusal = judgeEntry(entry)
    if (refusal) {
      return refusal
    }
  }
  return null
}

function judgeEntry(entry: Entry): Refusal | null {
  if (entry.isEncrypted()) {
    return 'E_ARCHIVE_BROKEN'
  }
  if (MACROS.test(entry.fileName)) {
    return 'E_FILE_MACROS'
  }
  return PROGRAM.test(entry.fileName) ? 'E_FILE_EXECUTABLE' : null
}
