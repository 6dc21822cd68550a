import vine from '@vinejs/vine'

const screen = () => vine.string().regex(/^[a-z][a-z_]{1,39}$/)

export const savedViewListValidator = vine.create({ screen: screen() })

export const savedViewValidator = vine.create({
  screen: screen(),
  name: vine.string().trim().minLength(1).maxLength(60),
  /** The address behind `?`: filters, order and columns of the list */
  query: vine.string().maxLength(1_000),
})
