import vine from '@vinejs/vine'

/** For what is asked by the address alone: a body may be there, but holds nothing. */
export const emptyValidator = vine.create({})
