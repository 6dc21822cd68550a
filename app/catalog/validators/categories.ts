import vine from '@vinejs/vine'

const name = () => vine.string().trim().minLength(1).maxLength(80)

export const newCategoryValidator = vine.create({ nameTr: name(), nameEn: name() })

export const categoryChangeValidator = vine.create({
  nameTr: name().optional(),
  nameEn: name().optional(),
})

export const mergerValidator = vine.create({ intoId: vine.string().uuid() })

export const tagChangeValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(40),
})
