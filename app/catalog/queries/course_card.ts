/** What a card of a published course shows. */
export interface CourseCard {
  id: string
  slug: string
  title: string
  summary: string
  level: 'beginner' | 'intermediate' | 'advanced'
  language: 'tr' | 'en'
  category: { id: string; slug: string; nameTr: string; nameEn: string } | null
  tags: string[]
  coverFileId: string | null
  moduleCount: number
  lessonCount: number
  durationMs: number
  publishedAt: Date
}

/** Its columns, of `courses c` and `categories g`. */
export const CARD = `c.id, c.slug, c.title, c.summary, c.level, c.language, c.tags,
  case when g.id is not null then json_build_object('id', g.id, 'slug', g.slug,
    'nameTr', g.name_tr, 'nameEn', g.name_en) end as category,
  c.cover_file_id as "coverFileId", c.module_count as "moduleCount",
  c.lesson_count as "lessonCount", c.duration_ms::float8 as "durationMs",
  c.published_at as "publishedAt"`
