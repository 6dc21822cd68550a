import type { CourseModule, LessonRow } from '../../lib/contract.js'

export interface NumberedLesson extends LessonRow {
  /** Module and place in it, as people speak of it: `2.3`. */
  number: string
}

/** All lessons of a course in their order. */
export function flatLessons(outline: CourseModule[]): NumberedLesson[] {
  return outline.flatMap((module, at) =>
    module.lessons.map((lesson, place) => ({ ...lesson, number: `${at + 1}.${place + 1}` }))
  )
}
