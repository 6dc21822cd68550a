import vine from '@vinejs/vine'
import { cursorPaging } from '#core/validators/paging'

const words = () => vine.string().trim().maxLength(4_000)

export const submissionValidator = vine.create({ body: words().optional() })

/** Who sends a course back says why. */
export const decisionValidator = vine.create({
  decision: vine.enum(['approved', 'rejected'] as const),
  body: words().minLength(1).optional().requiredWhen('decision', '=', 'rejected'),
})

export const commentValidator = vine.create({
  body: words().minLength(1),
  lessonId: vine.string().uuid().optional(),
})

export const historyValidator = vine.create({ ...cursorPaging })

export const authorValidator = vine.create({ email: vine.string().trim().email().maxLength(254) })
