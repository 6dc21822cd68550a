import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { findOutline } from '#catalog/contract'
import { newId } from '#core/shared/id'
import { CompleteEnrollment, LockEnrollment, type LockedEnrollment } from '#enrollment/contract'
import { CourseCompleted } from '#progression/events/course_completed'
import { LessonCompleted } from '#progression/events/lesson_completed'
import { publish } from '#queue/contract'

export interface Outcome {
  enrollmentId: string
  lessonId: string
  source: 'watching' | 'learner'
}

export interface Recorded {
  /** False when the lesson had been completed before */
  completedNow: boolean
  courseCompleted: boolean
  nextLessonId: string | null
}

/**
 * The one judge of completion, called in the transaction of the cause: the next lesson is open in
 * the same answer that says this one is done.
 */
export class RecordOutcome {
  async handle({ enrollmentId, lessonId, source }: Outcome, trx: TransactionClientContract) {
    const enrollment = await new LockEnrollment().handle(enrollmentId, trx)
    const completedNow = await this.#insert({ enrollmentId, lessonId, source }, trx)
    const lessonIds = await this.#lessonIds(enrollment.versionId)
    const nextLessonId = lessonIds[lessonIds.indexOf(lessonId) + 1] ?? null
    if (!completedNow) {
      return { completedNow, courseCompleted: false, nextLessonId } satisfies Recorded
    }
    const { memberId, courseId } = enrollment
    await publish(new LessonCompleted(enrollmentId, { memberId, courseId, lessonId }), trx)
    const courseCompleted = await this.#completeCourse(enrollment, lessonIds, trx)
    return { completedNow, courseCompleted, nextLessonId } satisfies Recorded
  }

  async #insert({ enrollmentId, lessonId, source }: Outcome, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `insert into lesson_outcomes (id, enrollment_id, lesson_id, kind, source)
       values (?, ?, ?, 'completed', ?)
       on conflict (enrollment_id, lesson_id) where kind = 'completed' do nothing returning id`,
      [newId(), enrollmentId, lessonId, source]
    )
    return rows.length > 0
  }

  async #lessonIds(versionId: string): Promise<string[]> {
    const outline = await findOutline(versionId)
    return outline.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id))
  }

  async #completeCourse(
    enrollment: LockedEnrollment,
    lessonIds: string[],
    trx: TransactionClientContract
  ): Promise<boolean> {
    const { rows } = await trx.rawQuery(
      `insert into course_completions (enrollment_id)
       select ?::uuid where (
         select count(*) from lesson_outcomes
         where enrollment_id = ? and kind = 'completed' and lesson_id = any(?::uuid[])) = ?
       on conflict do nothing returning enrollment_id`,
      [enrollment.id, enrollment.id, lessonIds, lessonIds.length]
    )
    if (rows.length === 0) {
      return false
    }
    const { id, memberId, courseId } = enrollment
    await new CompleteEnrollment().handle(id, trx)
    await publish(new CourseCompleted(id, { memberId, courseId }), trx)
    return true
  }
}
