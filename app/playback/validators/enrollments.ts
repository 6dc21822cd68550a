import vine from '@vinejs/vine'
import { cursorPaging } from '#core/validators/paging'

export const enrollmentListValidator = vine.create({
  state: vine
    .string()
    .regex(
      /^(waitlisted|active|completed|expired|withdrawn)(,(waitlisted|active|completed|expired|withdrawn))*$/
    )
    .optional(),
  ...cursorPaging,
})

export const enrollmentValidator = vine.create({ courseId: vine.string().uuid() })
