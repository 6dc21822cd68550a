import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { bindings } from '#core/database/bindings'

export interface Change {
  /** `<subject>.<past tense>`, for instance `lesson.moved` */
  kind: string
  /** Stable id of a lesson or module; left out for the course itself */
  subjectId?: string | null
  /** What people know the subject by */
  title: string
}

export interface CountedDraft {
  id: string
  courseId: string
  number: number
  memberId: string | null
}

/** Typing goes on for a while: this long the same hand on the same thing is one change. */
const SAME_CHANGE = "interval '10 minutes'"

/** Counts a change of a draft and remembers whose it was, once in the audit for a run of saves. */
export class CountChange {
  /** @returns the new revision */
  async handle(draft: CountedDraft, change: Change, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `update course_versions set revision = revision + 1, state = 'draft', submitted_at = null,
         content_hash = sha256((id::text || ':' || revision)::bytea)
       where id = ? returning revision`,
      [draft.id]
    )
    const { revision } = rows[0]
    if (!(await this.#isContinued(draft, change, revision, trx))) {
      await this.#begin(draft, change, revision, trx)
    }
    return revision as number
  }

  async #isContinued(
    { id, memberId }: CountedDraft,
    { kind, subjectId = null, title }: Change,
    revision: number,
    trx: TransactionClientContract
  ): Promise<boolean> {
    const { rows } = await trx.rawQuery(
      `update draft_changes set revision = ?, title = ?, changed_at = now()
       where version_id = ? and revision = (
           select max(revision) from draft_changes where version_id = ?)
         and member_id is not distinct from ?::uuid and kind = ?
         and subject_id is not distinct from ?::uuid and changed_at > now() - ${SAME_CHANGE}
       returning 1`,
      bindings(revision, title, id, id, memberId, kind, subjectId)
    )
    return rows.length > 0
  }

  async #begin(
    { id, courseId, number, memberId }: CountedDraft,
    { kind, subjectId = null, title }: Change,
    revision: number,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.rawQuery(
      `insert into draft_changes (version_id, revision, member_id, kind, subject_id, title)
       values (?, ?, ?, ?, ?, ?)`,
      bindings(id, revision, memberId, kind, subjectId, title)
    )
    const subject = { type: 'course', id: courseId }
    const after = { version: number, title, ...(subjectId ? { id: subjectId } : {}) }
    await audit.record({ action: `course.${kind}`, subject, after }, trx)
  }
}
