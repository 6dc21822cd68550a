import { BaseTransformer } from '@adonisjs/core/transformers'
import type { MyCourse } from '#playback/queries/list_my_courses'

/** An enrollment as its learner sees it. */
export default class MyCourseTransformer extends BaseTransformer<MyCourse> {
  toObject() {
    const { enrollment, outline, progress } = this.resource
    return {
      id: enrollment.id,
      courseId: enrollment.courseId,
      courseSlug: outline.course.slug,
      courseTitle: outline.course.title,
      coverUrl: outline.course.coverUrl,
      coverSeed: outline.course.coverSeed,
      state: enrollment.state,
      enrolledAt: enrollment.enrolledAt,
      completedAt: enrollment.completedAt,
      share: progress.share,
      lessonsCompleted: progress.lessonsCompleted,
      lessonCount: progress.lessonCount,
      lastActivityAt: enrollment.lastActivityAt,
      resume: progress.resume,
    }
  }

  forOutline() {
    const { outline, progress } = this.resource
    return {
      ...this.toObject(),
      outline: outline.modules.map((module) => ({
        ...module,
        lessons: module.lessons.map((lesson) => ({
          ...lesson,
          ...(progress.lessons.get(lesson.id) ?? { state: 'none' as const, share: 0 }),
        })),
      })),
    }
  }
}
