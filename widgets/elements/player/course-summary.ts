import { duration } from '../../base/duration.js'
import { t } from '../../base/i18n.js'
import type { Course } from './api-shapes.js'

/** 14 ders · 3 sa 40 dk */
export function courseSummary({ lessonCount, durationMs }: Course): string {
  const lessons = t('player.lessons', { n: lessonCount })
  return durationMs ? `${lessons} · ${duration(durationMs)}` : lessons
}
