import vine from '@vinejs/vine'
import { anyPassword, email, memberName, secondFactor } from '#identity/validators/fields'

export const emailChallengeValidator = vine.create({ email: email() })

const emailCode = vine.create({
  grant: vine.literal('email_code'),
  challengeId: vine.string().uuid(),
  code: vine
    .string()
    .trim()
    .regex(/^\d{8}$/),
  name: memberName().optional(),
  secondFactor: secondFactor().optional(),
})

const password = vine.create({
  grant: vine.literal('password'),
  email: email(),
  password: anyPassword(),
  secondFactor: secondFactor().optional(),
})

const refresh = vine.create({
  grant: vine.literal('refresh'),
  refreshToken: vine.string().minLength(1).maxLength(200),
})

/** One shape a way of signing in, chosen by `grant`. */
export const grantValidators = { email_code: emailCode, password, refresh }

const grants = Object.keys(grantValidators) as (keyof typeof grantValidators)[]

/** Looks at `grant` alone; the rest is for the validator that it names. */
export const anyGrantValidator = vine.create(
  vine.object({ grant: vine.enum(grants) }).allowUnknownProperties()
)

export const platformSignInValidator = vine.create({
  email: email(),
  password: anyPassword(),
})
