import type { Locale } from './identity.js'

export type CourseLevel = 'beginner' | 'intermediate' | 'advanced'
export type CourseState = 'draft' | 'published' | 'archived'
export type LessonKind = 'video' | 'text' | 'file'

export interface Category {
  id: string
  slug: string
  name: string
}

export interface CountedCategory extends Category {
  courseCount: number
}

export interface CourseCard {
  id: string
  slug: string
  title: string
  summary: string
  level: CourseLevel
  language: Locale
  category: Category | null
  tags: string[]
  coverUrl: string | null
  coverSeed: string
  moduleCount: number
  lessonCount: number
  durationMs: number
  publishedAt: string
  /** Only for a member who takes the course. */
  enrollment: { id: string; state: string; share: number; completed: boolean } | null
}

export interface LessonRow {
  id: string
  title: string
  position: number
  kind: LessonKind
  durationMs: number | null
  state: 'none' | 'started' | 'completed'
  /** 0…1 */
  share: number
}

export interface CourseModule {
  id: string
  title: string
  position: number
  lessons: LessonRow[]
}

export interface CourseDetail extends CourseCard {
  /** Rendered and sanitised by the server. */
  descriptionHtml: string
  outline: CourseModule[]
}

export interface AuthoredCourse {
  id: string
  slug: string
  title: string
  state: CourseState
  version: number
  lessonCount: number
  durationMs: number
  enrollmentCount: number
  updatedAt: string
  coverUrl: string | null
  coverSeed: string
}

export interface ImportRow {
  path: string
  kind: 'manifest' | 'lesson' | 'figure' | 'download' | 'video' | 'caption' | 'chapter' | 'cover'
  status: 'ok' | 'warning' | 'error'
  code: string | null
  message: string
  line: number | null
}

export interface ImportReport {
  course: { id: string; slug: string; title: string } | null
  dryRun: boolean
  rows: ImportRow[]
  summary: { lessons: number; files: number; warnings: number; errors: number }
}
