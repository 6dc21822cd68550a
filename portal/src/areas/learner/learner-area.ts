import { lazy } from 'preact-iso'
import { libraryIcon } from '../../ui/icons/library.js'
import { houseIcon } from '../../ui/icons/house.js'
import type { Area } from '../area.js'

export const learnerArea: Area = {
  home: '/app',
  routes: [
    {
      path: '/app',
      page: lazy(() => import('../../features/enrollment/home-page.js').then((it) => it.HomePage)),
    },
    {
      path: '/app/catalog',
      page: lazy(() =>
        import('../../features/catalog/catalog-page.js').then((it) => it.CatalogPage)
      ),
    },
    {
      path: '/app/courses/:slug',
      page: lazy(() => import('../../features/catalog/course-page.js').then((it) => it.CoursePage)),
    },
    {
      path: '/app/profile',
      page: lazy(() =>
        import('../../features/identity/profile-page.js').then((it) => it.ProfilePage)
      ),
    },
  ],
  groups: [
    {
      id: 'learner',
      title: 'area.learner',
      places: [
        { href: '/app', label: 'home.place', draw: houseIcon },
        { href: '/app/catalog', label: 'catalog.place', draw: libraryIcon },
      ],
    },
  ],
}
