import type { Enrollment } from '../../lib/contract.js'

/** The course where it was left. */
export function courseHref({ courseSlug, resume }: Enrollment): string {
  const lesson = resume ? `?lesson=${resume.lessonId}` : ''
  return `/app/courses/${courseSlug}${lesson}`
}
