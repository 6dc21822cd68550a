import { bookOpenIcon } from '../../ui/icons/book-open.js'
import { lazyPage } from '../../ui/page/lazy-page.js'
import type { Place } from '../../ui/frame/place.js'
import type { AreaRoute } from '../area.js'

/** Authoring belongs to instructors and admins alike. */
export const coursesPlace: Place = {
  href: '/app/manage/courses',
  label: 'authoring.place',
  draw: bookOpenIcon,
}

export const courseRoutes: AreaRoute[] = [
  {
    path: '/app/manage/courses',
    page: lazyPage(() =>
      import('../../features/authoring/courses-page.js').then((it) => it.CoursesPage)
    ),
  },
  {
    path: '/app/manage/courses/import',
    page: lazyPage(() =>
      import('../../features/authoring/import-page.js').then((it) => it.ImportPage)
    ),
  },
  {
    path: '/app/manage/courses/:id/learners',
    page: lazyPage(() =>
      import('../../features/learners/learners-page.js').then((it) => it.LearnersPage)
    ),
  },
  {
    path: '/app/manage/courses/:id',
    page: lazyPage(async () => {
      const [{ EditorPage }, { loadWords }] = await Promise.all([
        import('../../features/authoring/editor/editor-page.js'),
        import('../../features/authoring/editor/words.js'),
      ])
      await loadWords()
      return EditorPage
    }),
  },
]
