import { t } from '../../lib/messages.js'
import { Section } from '../../ui/page/section.js'
import { ActiveChart } from './active-chart.js'
import { ChangeList } from './change-list.js'
import { CourseCompletion } from './course-completion.js'
import { LearningFigures } from './learning-figures.js'
import { QuickDeeds } from './quick-deeds.js'
import { WaitingList } from './waiting-list.js'
import styles from './dashboard.module.css'
import type { Dashboard } from './dashboard-queries.js'

export function Overview({ data }: { data: Dashboard }) {
  const { learning, courses, waiting, changes } = data
  return (
    <>
      <LearningFigures learning={learning} />
      <div class={styles.columns}>
        <div>
          <ActiveChart learning={learning} />
          <Section
            title={t('dashboard.completion')}
            aside={<a href="/app/manage/courses">{t('authoring.place')}</a>}
          >
            <CourseCompletion courses={courses} />
          </Section>
        </div>
        <div>
          <Section title={t('dashboard.waiting')}>
            <WaitingList waiting={waiting} />
          </Section>
          <Section title={t('dashboard.changes')}>
            <ChangeList changes={changes} />
          </Section>
          <Section title={t('dashboard.deeds')}>
            <QuickDeeds />
          </Section>
        </div>
      </div>
    </>
  )
}
