import vine from '@vinejs/vine'
import { cursorPaging, tablePaging } from '#core/validators/paging'

const search = () => vine.string().trim().maxLength(100).optional()

export const courseListValidator = vine.create({
  ...cursorPaging,
  q: search(),
  category: vine.string().maxLength(80).optional(),
  level: vine.enum(['beginner', 'intermediate', 'advanced'] as const).optional(),
  language: vine.enum(['tr', 'en'] as const).optional(),
  sort: vine.enum(['-publishedAt', 'title'] as const).optional(),
})

export const authoredListValidator = vine.create({
  ...tablePaging,
  q: search(),
  state: vine.enum(['draft', 'published', 'archived'] as const).optional(),
  sort: vine.enum(['title', '-title', 'updatedAt', '-updatedAt'] as const).optional(),
})

export const courseImportValidator = vine.create({
  uploadId: vine.string().uuid(),
  dryRun: vine.boolean({ strict: true }).optional(),
})
