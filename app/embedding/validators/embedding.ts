import vine from '@vinejs/vine'

export const embedKeyValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  mode: vine.enum(['live', 'test'] as const),
})

export const embedOriginValidator = vine.create({
  origin: vine.string().trim().minLength(1).maxLength(253),
})

export const handoffValidator = vine.create({
  handoffToken: vine.string().minLength(20).maxLength(4_000),
})

export const embedCheckValidator = vine.create({
  key: vine.string().maxLength(200).optional(),
  origin: vine.string().maxLength(300).optional(),
})
