import { useLocation, useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { me } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { userPlusIcon } from '../../ui/icons/user-plus.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { Page } from '../../ui/page/page.js'
import { Tabs } from '../../ui/tabs/tabs.js'
import { endpointPath } from '../../lib/endpoint-path.js'
import { managedCourseQuery } from '../authoring/managed-course-query.js'
import styles from './learners.module.css'
import { LearnersTab } from './learners-tab.js'

// What is opened from the list comes when it is.
const CodesTab = lazyPart(() => import('./codes-tab.js').then((it) => it.CodesTab))
const EnrollDialog = lazyPart(() => import('./enroll-dialog.js').then((it) => it.EnrollDialog))
const LearnerImportDialog = lazyPart(() =>
  import('./learner-import-dialog.js').then((it) => it.LearnerImportDialog)
)

const PANEL = 'learners'

/** Who takes part in a course, and the codes that let people in. */
export function LearnersPage() {
  const courseId = useRoute().params.id ?? ''
  const { path, query, route } = useLocation()
  const course = useQuery(managedCourseQuery(courseId))
  const [open, setOpen] = useState<'members' | 'file'>()
  // Members are an admin's to look through; an instructor shares a code.
  const maySearch = me.value?.can.includes('members.list')
  const title = course.data?.title ?? t('learners.place')
  usePage(title, [{ href: '/app/manage/courses', label: t('authoring.place') }])
  const tab = query.tab === 'codes' ? 'codes' : 'learners'
  const show = (value: string) =>
    route(endpointPath(path, {}, { tab: value === 'codes' ? value : '' }), true)
  const close = () => setOpen(undefined)
  return (
    <Page
      title={title}
      facts={t('learners.place')}
      deeds={
        <>
          <Button onClick={() => setOpen('file')}>{t('learners.import')}</Button>
          {maySearch && (
            <Button tone="primary" onClick={() => setOpen('members')}>
              <Icon draw={userPlusIcon} />
              {t('learners.enroll')}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        label={t('learners.place')}
        panelId={PANEL}
        value={tab}
        options={[
          { value: 'learners', label: t('learners.place') },
          { value: 'codes', label: t('codes.place') },
        ]}
        onValue={show}
      />
      <div id={PANEL} class={styles.panel} role="tabpanel" aria-label={t(`${tab}.place`)}>
        {tab === 'codes' ? <CodesTab courseId={courseId} /> : <LearnersTab courseId={courseId} />}
      </div>
      {open === 'members' && <EnrollDialog courseId={courseId} onClose={close} />}
      {open === 'file' && <LearnerImportDialog courseId={courseId} onClose={close} />}
    </Page>
  )
}
