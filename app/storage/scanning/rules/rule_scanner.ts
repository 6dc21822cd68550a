import type { Refusal } from '#storage/domain/refusal'
import { judgeArchive } from '#storage/scanning/rules/judge_archive'
import { judgeMarkup } from '#storage/scanning/rules/judge_markup'
import type { ScannedFile, Scanner } from '#storage/scanning/scanner'

const EXECUTABLE = /^application\/(?:x-msdownload|x-elf|x-mach-binary|x-ms-shortcut|java-vm|wasm)$/
/** Office files of today are zip files, too. */
const ARCHIVE = /^application\/(?:zip|epub\+zip|vnd\.oasis\.|vnd\.openxmlformats-|vnd\.ms-.*macro)/
const MARKUP = /^(?:image\/svg\+xml|text\/html|text\/plain|application\/xml)$/

/**
 * What can be told without a list of known viruses: programs, office files with macros, drawings and
 * pages with scripts, archives that unpack to more than they are.
 */
export class RuleScanner implements Scanner {
  async scan(file: ScannedFile): Promise<Refusal | null> {
    if (EXECUTABLE.test(file.type)) {
      return 'E_FILE_EXECUTABLE'
    }
    if (ARCHIVE.test(file.type)) {
      return judgeArchive(file)
    }
    return MARKUP.test(file.type) ? judgeMarkup(file) : null
  }
}
