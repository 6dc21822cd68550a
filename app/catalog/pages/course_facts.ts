import type { I18n } from '@adonisjs/i18n'
import type { CourseCard } from '#catalog/queries/course_card'

/** A course in a few words, as a card has room for: `Beginner · 9 lessons · 1 h 20 min video`. */
export function cardFacts({ level, lessonCount, durationMs }: CourseCard, i18n: I18n): string[] {
  const length = videoLength(durationMs, i18n)
  return [
    i18n.t(`catalog.pages.levels.${level}`),
    i18n.t('catalog.pages.lessons', { count: lessonCount }),
    ...(length ? [i18n.t('catalog.pages.video', { length })] : []),
  ]
}

/** The same and more with a name beside each, as its page has room for. */
export function pageFacts(course: CourseCard, i18n: I18n) {
  const t = (key: string, values?: Record<string, string | number>) =>
    i18n.t(`catalog.pages.${key}`, values)
  const { level, language, moduleCount, lessonCount, durationMs } = course
  const contents = [t('modules', { count: moduleCount }), t('lessons', { count: lessonCount })]
  const length = videoLength(durationMs, i18n)
  return [
    { name: t('price'), value: t('free') },
    { name: t('level'), value: t(`levels.${level}`) },
    { name: t('language'), value: t(`languages.${language}`) },
    { name: t('contents'), value: contents.join(', ') },
    ...(length ? [{ name: t('kinds.video'), value: length }] : []),
  ]
}

function videoLength(durationMs: number, i18n: I18n): string | null {
  const minutes = Math.round(durationMs / 60_000)
  if (durationMs === 0) {
    return null
  }
  if (minutes < 1) {
    return i18n.t('catalog.pages.seconds', { seconds: Math.round(durationMs / 1000) })
  }
  return minutes < 60
    ? i18n.t('catalog.pages.minutes', { minutes })
    : i18n.t('catalog.pages.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
