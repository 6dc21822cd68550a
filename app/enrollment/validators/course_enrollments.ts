import vine from '@vinejs/vine'

export const courseEnrollmentsValidator = vine.create({
  memberIds: vine.array(vine.string().uuid()).minLength(1).maxLength(200),
  reason: vine.string().trim().maxLength(500).optional(),
})

export const learnerImportValidator = vine.create({
  /** What stands in the file */
  text: vine.string().maxLength(200_000),
  dryRun: vine.boolean({ strict: true }).optional(),
})

export const withdrawalValidator = vine.create({
  reason: vine.string().trim().minLength(1).maxLength(500),
})
