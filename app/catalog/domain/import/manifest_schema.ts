import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

const title = () => vine.string().trim().minLength(1).maxLength(160)
const path = () => vine.string().minLength(1).maxLength(500)
const slug = () =>
  vine
    .string()
    .maxLength(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** BCP 47, as far as captions need it */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/
const tracks = () =>
  vine.record(path()).validateKeys((keys, field) => {
    const wrong = keys.find((key) => !LANGUAGE.test(key))
    if (wrong !== undefined) {
      field.report('The language is not a BCP 47 tag', 'language', field, { language: wrong })
    }
  })

const lesson = vine.object({
  title: title().optional(),
  key: slug().optional(),
  text: path().optional(),
  video: path().optional(),
  youtube: vine.string().minLength(1).maxLength(500).optional(),
  hls: vine.string().minLength(1).maxLength(2000).optional(),
  duration: vine.string().maxLength(12).optional(),
  captions: tracks().optional(),
  chapters: tracks().optional(),
  poster: path().optional(),
  intro: vine.string().minLength(1).maxLength(20_000).optional(),
  files: vine
    .array(
      vine.object({ path: path(), name: vine.string().minLength(1).maxLength(160).optional() })
    )
    .minLength(1)
    .maxLength(50)
    .optional(),
})

/** The manifest after its shorthands were written out, see `expandShorthands`. */
export const manifestSchema = vine.create({
  title: title(),
  slug: slug(),
  language: vine.enum(['tr', 'en'] as const),
  summary: vine.string().trim().maxLength(300).optional(),
  description: vine.string().minLength(1).maxLength(20_000).optional(),
  level: vine.enum(['beginner', 'intermediate', 'advanced'] as const).optional(),
  category: vine
    .object({
      slug: slug(),
      name: vine
        .object({
          tr: vine.string().trim().minLength(1).maxLength(80),
          en: vine.string().trim().minLength(1).maxLength(80),
        })
        .optional(),
    })
    .optional(),
  tags: vine.array(vine.string().trim().minLength(1).maxLength(40)).maxLength(12).optional(),
  cover: path().optional(),
  video_threshold: vine.number().range([0.5, 1]).optional(),
  modules: vine
    .array(
      vine.object({
        title: title(),
        key: slug().optional(),
        lessons: vine.array(lesson).minLength(1).maxLength(200),
      })
    )
    .minLength(1)
    .maxLength(100),
})

export type Manifest = Infer<typeof manifestSchema>
export type ManifestLesson = Manifest['modules'][number]['lessons'][number]
