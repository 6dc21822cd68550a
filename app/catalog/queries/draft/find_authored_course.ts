import { ListAuthors, type Author } from '#catalog/queries/draft/list_authors'
import { ListDraftOutline, type DraftOutline } from '#catalog/queries/draft/list_draft_outline'
import type { VersionState } from '#catalog/domain/review_steps'
import type { Editor } from '#catalog/policies/editor_of'
import { bindings } from '#core/database/bindings'
import { NotFound } from '#core/errors'
import { Query } from '#core/database/query'

export interface AuthoredVersion {
  id: string
  slug: string
  courseState: 'draft' | 'published' | 'archived'
  versionId: string
  number: number
  state: VersionState
  revision: number
  submittedAt: Date | null
  publishedVersionId: string | null
  publishedNumber: number | null
  title: string
  summary: string
  description: string
  level: 'beginner' | 'intermediate' | 'advanced'
  language: 'tr' | 'en'
  categoryId: string | null
  tags: string[]
  coverFileId: string | null
  priceReference: string | null
  updatedAt: Date
}

export interface AuthoredCourseDetail {
  version: AuthoredVersion
  outline: DraftOutline
  authors: Author[]
}

/** The newest version of a course, for those who work on it. */
export class FindAuthoredCourse extends Query {
  /** @throws {NotFound} also for somebody else's course */
  async handle(courseId: string, { memberId, managesAll }: Editor): Promise<AuthoredCourseDetail> {
    const { rows } = await this.db.rawQuery(
      `select c.id, c.slug, c.state as "courseState", v.id as "versionId", v.number, v.state,
         v.revision, v.submitted_at as "submittedAt", p.id as "publishedVersionId",
         p.number as "publishedNumber", v.title, v.summary,
         coalesce(v.description_source, '') as description, v.level, v.language,
         v.category_id as "categoryId", v.tags, v.cover_file_id as "coverFileId",
         v.price_reference as "priceReference", c.updated_at as "updatedAt"
       from courses c
       join lateral (select * from course_versions
         where course_id = c.id order by number desc limit 1) v on true
       left join course_versions p on p.id = c.published_version_id
       where c.id = ? and (? or exists (
         select from course_authors a where a.course_id = c.id and a.member_id = ?::uuid))`,
      bindings(courseId, managesAll, memberId)
    )
    const version: AuthoredVersion | undefined = rows[0]
    if (!version) {
      throw new NotFound()
    }
    const { versionId, publishedVersionId } = version
    const before = publishedVersionId === versionId ? null : publishedVersionId
    const [outline, authors] = await Promise.all([
      new ListDraftOutline().handle(versionId, before),
      new ListAuthors().handle(courseId),
    ])
    return { version, outline, authors }
  }
}
