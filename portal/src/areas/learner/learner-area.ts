import { libraryIcon } from '../../ui/icons/library.js'
import { houseIcon } from '../../ui/icons/house.js'
import { lazyPage } from '../../ui/page/lazy-page.js'
import type { Area } from '../area.js'

const securityPage = lazyPage(async () => {
  const [{ SecurityPage }, { loadWords }] = await Promise.all([
    import('../../features/identity/security-page.js'),
    import('../../features/identity/words.js'),
  ])
  await loadWords()
  return SecurityPage
})

export const learnerArea: Area = {
  home: '/app',
  routes: [
    {
      path: '/app',
      page: lazyPage(() =>
        import('../../features/enrollment/home-page.js').then((it) => it.HomePage)
      ),
    },
    {
      path: '/app/catalog',
      page: lazyPage(() =>
        import('../../features/catalog/catalog-page.js').then((it) => it.CatalogPage)
      ),
    },
    {
      path: '/app/courses/:slug',
      page: lazyPage(() =>
        import('../../features/catalog/course-page.js').then((it) => it.CoursePage)
      ),
    },
    {
      path: '/app/join',
      page: lazyPage(() =>
        import('../../features/enrollment/join-page.js').then((it) => it.JoinPage)
      ),
    },
    {
      path: '/app/join/:code',
      page: lazyPage(() =>
        import('../../features/enrollment/join-page.js').then((it) => it.JoinPage)
      ),
    },
    {
      path: '/app/security',
      page: securityPage,
    },
    {
      path: '/app/devices',
      page: securityPage,
    },
    {
      path: '/app/profile',
      page: lazyPage(async () => {
        const [{ ProfilePage }, { loadWords }] = await Promise.all([
          import('../../features/identity/profile-page.js'),
          import('../../features/identity/words.js'),
        ])
        await loadWords()
        return ProfilePage
      }),
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
