import vine from '@vinejs/vine'
import { listOf } from '#core/validators/list_of'
import { cursorPaging, tablePaging } from '#core/validators/paging'

const states = ['waitlisted', 'active', 'completed', 'expired', 'withdrawn'] as const

export const enrollmentListValidator = vine.create({
  state: listOf(states).optional(),
  ...cursorPaging,
})

/** A course that is open to everybody, or a code that leads to one */
export const enrollmentValidator = vine.create({
  courseId: vine.string().uuid().optional().requiredIfMissing('code'),
  code: vine.string().trim().minLength(1).maxLength(60).optional(),
})

export const learnerListValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  state: listOf(states).optional(),
  sort: vine
    .enum([
      'name',
      '-name',
      'enrolledAt',
      '-enrolledAt',
      'lastActivityAt',
      '-lastActivityAt',
    ] as const)
    .optional(),
  ...tablePaging,
})
