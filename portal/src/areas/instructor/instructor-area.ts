import { lazyPage } from '../../ui/page/lazy-page.js'
import { layoutIcon } from '../../ui/icons/layout.js'
import { coursesPlace, courseRoutes } from './course-routes.js'
import type { Area } from '../area.js'

export const instructorArea: Area = {
  home: '/app/manage/teaching',
  routes: [
    {
      path: '/app/manage/teaching',
      page: lazyPage(() =>
        import('../../features/teaching/teaching-page.js').then((it) => it.TeachingPage)
      ),
    },
    ...courseRoutes,
  ],
  groups: [
    {
      id: 'instructor',
      places: [
        {
          href: '/app/manage/teaching',
          label: 'dashboard.place',
          shortLabel: 'dashboard.short',
          draw: layoutIcon,
        },
        coursesPlace,
      ],
    },
  ],
}
