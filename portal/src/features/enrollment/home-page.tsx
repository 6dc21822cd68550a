import { formatDay } from '../../lib/format-day.js'
import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'
import { MyCourses } from './my-courses.js'

export function HomePage() {
  usePage(t('home.place'))
  const name = me.value?.name?.split(' ')[0]
  return (
    <Page title={name ? t('home.hello', { name }) : t('home.place')} facts={formatDay(new Date())}>
      <MyCourses />
    </Page>
  )
}
