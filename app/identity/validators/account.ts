import vine from '@vinejs/vine'
import { anyPassword, email, memberName, secondFactor } from '#identity/validators/fields'

const timeZones = Intl.supportedValuesOf('timeZone')

export const profileValidator = vine.create({
  name: memberName().optional(),
  locale: vine.enum(['tr', 'en'] as const).optional(),
  timeZone: vine
    .string()
    .in(['UTC', ...timeZones])
    .nullable()
    .optional(),
  bio: vine.string().trim().maxLength(2_000).nullable().optional(),
})

export const passwordChangeValidator = vine.create({
  currentPassword: anyPassword(),
  password: anyPassword(),
})

export const emailChangeValidator = vine.create({ email: email(), password: anyPassword() })

export const resetRequestValidator = vine.create({ email: email() })

export const newPasswordValidator = vine.create({ password: anyPassword() })

export const passwordValidator = vine.create({ password: anyPassword() })

export const secondFactorValidator = vine.create({ code: secondFactor() })

export const secondFactorRemovalValidator = vine.create({
  password: anyPassword(),
  code: secondFactor(),
})
