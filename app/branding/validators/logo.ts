import vine from '@vinejs/vine'

export const logoValidator = vine.create({ fileId: vine.string().uuid() })
