import vine from '@vinejs/vine'
import { foldCode } from '#enrollment/shared/enrollment_code'

export const enrollmentCodeValidator = vine.create({
  code: vine
    .string()
    .parse((given) => (typeof given === 'string' ? foldCode(given) : given))
    .maxLength(24)
    .regex(/^[A-Z0-9]{6,24}$/)
    .optional(),
  note: vine.string().trim().maxLength(120).optional(),
  seats: vine.number().withoutDecimals().range([1, 1_000_000]).nullable().optional(),
  validUntil: vine
    .date({ formats: ['iso8601'] })
    .meta({ type: 'string', format: 'date-time' })
    .nullable()
    .optional(),
})
