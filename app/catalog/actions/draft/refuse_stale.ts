import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { NewestVersion } from '#catalog/actions/draft/lock_course'
import { StaleDraft } from '#catalog/errors'

/** @throws {StaleDraft} with everything that changed since `ifMatch`, `<version>.<revision>` */
export async function refuseStale(
  ifMatch: string,
  { id, number, revision, title }: NewestVersion,
  trx: TransactionClientContract
): Promise<void> {
  if (ifMatch === `${number}.${revision}`) {
    return
  }
  const [version, since] = ifMatch.split('.').map(Number)
  const replaced = { kind: 'course.replaced', subjectId: null, title }
  if (version !== number) {
    throw StaleDraft.because([replaced])
  }
  const { rows } = await trx.rawQuery(
    `select kind, subject_id as "subjectId", title from draft_changes
     where version_id = ? and revision > ? order by revision limit 100`,
    [id, since]
  )
  throw StaleDraft.because(rows.length > 0 ? rows : [replaced])
}
