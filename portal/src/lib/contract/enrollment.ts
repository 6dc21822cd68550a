import type { CourseModule, LessonKind } from './catalog.js'

export interface Enrollment {
  id: string
  courseId: string
  courseSlug: string
  courseTitle: string
  coverUrl: string | null
  coverSeed: string
  state: string
  enrolledAt: string
  completedAt: string | null
  /** 0…1 */
  share: number
  lessonsCompleted: number
  lessonCount: number
  lastActivityAt: string | null
  resume: { lessonId: string; title: string; kind: LessonKind; positionMs: number } | null
}

export interface EnrollmentDetail extends Enrollment {
  outline: CourseModule[]
}
