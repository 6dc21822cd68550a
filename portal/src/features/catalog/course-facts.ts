import { formatDuration } from '../../lib/format-duration.js'
import { t } from '../../lib/messages.js'
import { levelName } from './level-name.js'
import type { CourseCard } from '../../lib/contract.js'

type Measured = Pick<CourseCard, 'lessonCount' | 'durationMs' | 'level'>

/** 14 ders · 2 sa 28 dk · Başlangıç; a course of texts alone has no length. */
export function courseFacts({ lessonCount, durationMs, level }: Measured): string {
  const facts = [
    t('course.lessons', { count: lessonCount }),
    durationMs && formatDuration(durationMs),
  ]
  return [...facts, levelName(level)].filter(Boolean).join(' · ')
}
