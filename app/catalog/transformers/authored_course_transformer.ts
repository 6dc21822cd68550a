import { BaseTransformer } from '@adonisjs/core/transformers'
import { publicFileUrl } from '#catalog/public_file_url'
import type { AuthoredCourse } from '#catalog/queries/list_authored_courses'

/** A course in the authors' table. */
export default class AuthoredCourseTransformer extends BaseTransformer<
  AuthoredCourse & { enrollmentCount: number }
> {
  toObject() {
    const { coverFileId, ...course } = this.resource
    return {
      ...course,
      coverUrl: coverFileId && publicFileUrl(coverFileId, 'cover'),
      coverSeed: course.id,
    }
  }
}
