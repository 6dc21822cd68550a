import vine from '@vinejs/vine'

const whole = (min: number) => vine.number().withoutDecimals().range([min, Number.MAX_SAFE_INTEGER])

/** `none` takes a limit away. */
const limit = (min: number) => vine.unionOfTypes([whole(min), vine.literal('none')]).optional()

export const limitsValidator = vine.create({
  seats: limit(1),
  storageBytes: limit(0),
  liveMinutes: limit(0),
})
