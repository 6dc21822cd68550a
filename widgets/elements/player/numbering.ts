import type { LessonRow, Module } from './api-shapes.js'

export interface NumberedLesson {
  row: LessonRow
  /** As people point at it: third lesson of the second module is 2.3. */
  number: string
}

export function numberLessons(outline: readonly Module[]): NumberedLesson[] {
  return outline.flatMap((module, at) =>
    module.lessons.map((row, index) => ({ row, number: `${at + 1}.${index + 1}` }))
  )
}
