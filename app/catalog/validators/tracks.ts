import vine from '@vinejs/vine'

/** BCP 47, as far as captions need it */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/
/** Characters; more is no caption file */
const MOST_TEXT = 1024 * 1024
/** A day in milliseconds: longer than any film */
const MAX_MS = 86_400_000
const MOST_CHAPTERS = 200

const milliseconds = () => vine.number({ strict: true }).withoutDecimals().range([0, MAX_MS])

export const captionsValidator = vine.create({
  text: vine.string().minLength(1).maxLength(MOST_TEXT),
})

export const chaptersValidator = vine.create({
  chapters: vine
    .array(
      vine.object({
        startMs: milliseconds(),
        endMs: milliseconds().optional(),
        title: vine.string().trim().minLength(1).maxLength(160),
      })
    )
    .maxLength(MOST_CHAPTERS),
})

export const filmValidator = vine.create({ fileId: vine.string().uuid() })

export const streamValidator = vine.create({
  source: vine.string().trim().minLength(1).maxLength(2000),
  duration: vine.string().trim().maxLength(12),
})
