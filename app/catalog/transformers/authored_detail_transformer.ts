import { BaseTransformer } from '@adonisjs/core/transformers'
import { isOpenForEditing, stepsFrom, type StepTaker } from '#catalog/domain/review_steps'
import { publicFileUrl } from '#catalog/public_file_url'
import type { AuthoredCourseDetail } from '#catalog/queries/draft/find_authored_course'

/** A course as its editor shows it, with what its reader may do next. */
export default class AuthoredDetailTransformer extends BaseTransformer<AuthoredCourseDetail> {
  constructor(
    course: AuthoredCourseDetail,
    private readonly takers: readonly StepTaker[]
  ) {
    super(course)
  }

  toObject() {
    const { version, outline, authors } = this.resource
    const { number, revision, state, coverFileId, publishedVersionId, versionId } = version
    const isFrozen = state === 'published' || state === 'superseded'
    return {
      id: version.id,
      slug: version.slug,
      courseState: version.courseState,
      version: number,
      state,
      /** For `If-Match` */
      revision: `${number}.${revision}`,
      publishedVersion: version.publishedNumber,
      submittedAt: version.submittedAt,
      updatedAt: version.updatedAt,
      isEditable: isFrozen || isOpenForEditing(state),
      steps: stepsFrom(state, this.takers),
      title: version.title,
      summary: version.summary,
      description: version.description,
      level: version.level,
      language: version.language,
      categoryId: version.categoryId,
      tags: version.tags,
      priceReference: version.priceReference,
      coverFileId,
      coverUrl:
        coverFileId && publishedVersionId === versionId
          ? publicFileUrl(coverFileId, 'cover')
          : null,
      coverSeed: version.id,
      modules: outline.modules,
      removed: outline.removed,
      authors,
    }
  }
}
