import vine from '@vinejs/vine'

const MOST_PARTS_AT_ONCE = 100
const LARGEST = 5 * 1024 ** 4

const sha256 = () => vine.string().regex(/^[0-9a-f]{64}$/)
const number = () => vine.number({ strict: true }).withoutDecimals().range([1, 10_000])

const received = () =>
  vine
    .array(
      vine.object({ number: number(), etag: vine.string().trim().minLength(1).maxLength(200) })
    )
    .maxLength(10_000)
    .optional()

export const uploadValidator = vine.create({
  purpose: vine.string().maxLength(40),
  name: vine.string().trim().minLength(1).maxLength(255),
  size: vine.number({ strict: true }).withoutDecimals().range([1, LARGEST]),
  sha256: sha256().optional(),
})

export const partsValidator = vine.create({
  parts: vine
    .array(vine.object({ number: number(), sha256: sha256() }))
    .minLength(1)
    .maxLength(MOST_PARTS_AT_ONCE)
    .distinct('number'),
  received: received(),
})

export const completionValidator = vine.create({ received: received() })
