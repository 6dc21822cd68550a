import vine from '@vinejs/vine'

/** A day in milliseconds: longer than any video, small enough for an integer. */
const MAX_MS = 86_400_000

const milliseconds = () => vine.number({ strict: true }).withoutDecimals().range([0, MAX_MS])

export const beatValidator = vine.create({
  seq: vine.number({ strict: true }).withoutDecimals().range([1, 1_000_000]),
  positionMs: milliseconds(),
  ranges: vine.array(vine.tuple([milliseconds(), milliseconds()])).maxLength(200),
  ended: vine.boolean({ strict: true }).optional(),
})
