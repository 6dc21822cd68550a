import vine from '@vinejs/vine'

const title = () => vine.string().trim().minLength(1).maxLength(160)
const position = () => vine.number().withoutDecimals().range([1, 10_000]).optional()
const language = () => vine.enum(['tr', 'en'] as const)
const markdown = () => vine.string().maxLength(400_000)

export const newCourseValidator = vine.create({ title: title(), language: language() })

export const courseDetailsValidator = vine.create({
  title: title().optional(),
  summary: vine.string().trim().maxLength(300).optional(),
  description: vine.string().maxLength(100_000).optional(),
  slug: vine
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .maxLength(80)
    .optional(),
  level: vine.enum(['beginner', 'intermediate', 'advanced'] as const).optional(),
  language: language().optional(),
  categoryId: vine.string().uuid().nullable().optional(),
  tags: vine.array(vine.string().trim().minLength(1).maxLength(40)).maxLength(12).optional(),
  priceReference: vine.string().trim().minLength(1).maxLength(80).nullable().optional(),
})

export const newModuleValidator = vine.create({ title: title(), position: position() })

export const moduleChangeValidator = vine.create({
  title: title().optional(),
  position: position(),
})

export const newLessonValidator = vine.create({
  moduleId: vine.string().uuid(),
  title: title(),
  kind: vine.enum(['video', 'text', 'file', 'youtube', 'hls'] as const),
  position: position(),
})

export const lessonChangeValidator = vine.create({
  title: title().optional(),
  source: markdown().optional(),
  moduleId: vine.string().uuid().optional(),
  position: position(),
  threshold: vine.number().range([0.5, 1]).optional(),
})

export const restorationValidator = vine.create({ removalId: vine.string().uuid() })

export const lessonFileValidator = vine.create({
  fileId: vine.string().uuid(),
  role: vine.enum(['download', 'figure'] as const),
  name: vine.string().trim().minLength(1).maxLength(255).optional(),
})

export const coverValidator = vine.create({ fileId: vine.string().uuid().nullable() })
