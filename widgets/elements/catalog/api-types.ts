import type { LessonKind } from '#catalog/shared/lesson_kind'

export type Level = 'beginner' | 'intermediate' | 'advanced'

export interface Category {
  id: string
  slug: string
  name: string
  courseCount: number
}

export interface CourseCard {
  id: string
  slug: string
  title: string
  summary: string
  level: Level
  language: string
  category: { id: string; slug: string; name: string } | null
  coverUrl: string | null
  coverSeed: string
  moduleCount: number
  lessonCount: number
  durationMs: number
  /** Only for a signed-in learner of this course. */
  enrollment: { id: string; state: string; share: number; completed: boolean } | null
}

export interface Lesson {
  id: string
  title: string
  kind: LessonKind
  durationMs: number | null
  state: 'none' | 'started' | 'completed'
  share: number
}

export interface Module {
  id: string
  title: string
  lessons: Lesson[]
}

export interface Course extends CourseCard {
  descriptionHtml: string | null
  outline: Module[]
}

export interface Enrollment {
  id: string
  courseId: string
  state: string
  resume: { lessonId: string } | null
}

/** Where an enrollment code leads. */
export interface Offer {
  code: string
  course: { id: string; slug: string; title: string }
}
