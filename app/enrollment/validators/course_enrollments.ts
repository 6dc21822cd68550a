import vine from '@vinejs/vine'

export const courseEnrollmentsValidator = vine.create({
  memberIds: vine.array(vine.string().uuid()).minLength(1).maxLength(200),
  reason: vine.string().trim().maxLength(500).optional(),
})

export const withdrawalValidator = vine.create({
  reason: vine.string().trim().minLength(1).maxLength(500),
})
