import type { CourseDraft } from '#catalog/domain/import/course_draft'
import { foldSearchText } from '#core/shared/fold_search_text'

/** Far more words than a search needs, far fewer than an index can take. */
const LONGEST = 12_000

/** The words of a course that is imported. */
export function courseSearchText({ manifest, modules }: CourseDraft): string {
  const { title, summary, tags, category } = manifest
  const titles = modules.flatMap((module) => [module.title, ...module.lessons.map((l) => l.title)])
  return searchTextOf([
    title,
    summary,
    ...(tags ?? []),
    category?.name?.tr,
    category?.name?.en,
    ...titles,
  ])
}

/**
 * The words a course is found by. A space stands before the first, so that `% word%` finds the
 * beginnings of words only.
 */
export function searchTextOf(words: (string | null | undefined)[]): string {
  return ` ${foldSearchText(words.filter(Boolean).join(' '))}`.slice(0, LONGEST)
}
