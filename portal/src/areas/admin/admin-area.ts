import { codeIcon } from '../../ui/icons/code.js'
import { slidersIcon } from '../../ui/icons/sliders.js'
import { layoutIcon } from '../../ui/icons/layout.js'
import { usersIcon } from '../../ui/icons/users.js'
import { courseRoutes, coursesPlace } from '../instructor/course-routes.js'
import { lazyPage } from '../../ui/page/lazy-page.js'
import type { Area } from '../area.js'

export const adminArea: Area = {
  home: '/app/manage/overview',
  routes: [
    {
      path: '/app/manage/overview',
      page: lazyPage(() =>
        import('../../features/dashboard/dashboard-page.js').then((it) => it.DashboardPage)
      ),
    },
    {
      path: '/app/manage/members',
      page: lazyPage(() =>
        import('../../features/members/members-page.js').then((it) => it.MembersPage)
      ),
    },
    {
      path: '/app/members/import',
      page: lazyPage(async () => {
        const [{ MemberImportPage }, { loadWords }] = await Promise.all([
          import('../../features/members/member-import-page.js'),
          import('../../features/identity/words.js'),
        ])
        await loadWords()
        return MemberImportPage
      }),
    },
    ...courseRoutes,
    {
      path: '/app/manage/embed',
      page: lazyPage(() =>
        import('../../features/embedding/embed-page.js').then((it) => it.EmbedPage)
      ),
    },
    {
      path: '/app/manage/settings/:section?',
      page: lazyPage(async () => {
        const [{ SettingsPage }, { loadWords }] = await Promise.all([
          import('../../features/settings/settings-page.js'),
          import('../../features/settings/words.js'),
        ])
        await loadWords()
        return SettingsPage
      }),
    },
  ],
  groups: [
    {
      id: 'admin',
      places: [
        {
          href: '/app/manage/overview',
          label: 'dashboard.place',
          shortLabel: 'dashboard.short',
          draw: layoutIcon,
        },
        { href: '/app/manage/members', label: 'members.place', draw: usersIcon },
        coursesPlace,
      ],
    },
    {
      id: 'academy',
      title: 'area.academy',
      places: [
        { href: '/app/manage/embed', label: 'embed.place', draw: codeIcon },
        { href: '/app/manage/settings', label: 'settings.place', draw: slidersIcon },
      ],
    },
  ],
}
