import vine from '@vinejs/vine'

export const mailSampleValidator = vine.create({ locale: vine.enum(['tr', 'en'] as const) })
