import { lazy } from 'preact-iso'
import { houseIcon } from '../../ui/icons/house.js'
import { searchIcon } from '../../ui/icons/search.js'
import type { Area } from '../area.js'

export const learnerArea: Area = {
  routes: [
    {
      path: '/app',
      page: lazy(() => import('../../features/enrollment/home-page.js').then((it) => it.HomePage)),
    },
  ],
  places: {
    id: 'learner',
    title: 'area.learner',
    places: [
      { href: '/app', label: 'home.place', draw: houseIcon },
      { href: '/app/catalog', label: 'catalog.place', draw: searchIcon },
    ],
  },
}
