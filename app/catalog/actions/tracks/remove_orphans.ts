import { ListOrphanFiles } from '#catalog/queries/list_orphan_files'
import { tenantConnection } from '#core/database/connections'
import { DeleteFiles, DiscardFiles } from '#storage/contract'

/** Takes away what no version of a course needs any more. */
export async function removeOrphans(courseId: string): Promise<void> {
  const keys = await tenantConnection().transaction(async (trx) => {
    // An import may be about to use them again: it holds the course.
    await trx.rawQuery('select id from courses where id = ? for update', [courseId])
    const orphans = await new ListOrphanFiles(trx).handle(courseId)
    return new DeleteFiles().handle(orphans, trx)
  })
  await new DiscardFiles().handle(keys)
}
