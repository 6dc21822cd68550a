import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { WrittenFiles } from '#catalog/actions/write_course_files'
import { FilesWentAway } from '#catalog/errors'
import { FindSameFiles, RecordFile } from '#storage/contract'

/** Makes the files that were written the course's own, and holds on to those it uses again. */
export class RecordCourseFiles {
  /** @throws {FilesWentAway} */
  async handle(
    { added, reused }: WrittenFiles,
    courseId: string,
    trx: TransactionClientContract
  ): Promise<void> {
    const areKept = await new FindSameFiles(trx).keep(reused)
    if (!areKept) {
      throw new FilesWentAway()
    }
    for (const file of added) {
      await new RecordFile().handle(file, courseId, trx)
    }
  }
}
