import vine from '@vinejs/vine'

export const docsValidator = vine.create({
  locale: vine.enum(['tr', 'en'] as const).optional(),
})
