import { t } from '../../lib/messages.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Section } from '../../ui/page/section.js'
import { Cover } from '../../ui/seal/cover.js'
import { EnrollPanel } from '../enrollment/enroll-panel.js'
import { courseFacts } from './course-facts.js'
import { OutlineList } from './outline-list.js'
import styles from './offer-page.module.css'
import type { CourseDetail } from '../../lib/contract.js'

/** What a course is, for who may take it. */
export function OfferPage({ course }: { course: CourseDetail }) {
  const { title, summary, category, coverUrl, coverSeed } = course
  usePage(title, [{ label: t('catalog.place'), href: '/app/catalog' }])
  return (
    <div class={styles.offer}>
      <header class={styles.head}>
        <p class="small muted">{category?.name}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p class={styles.summary}>{summary}</p>
        <p class="small muted num">{courseFacts(course)}</p>
      </header>
      <aside class={styles.aside} aria-label={t('course.take')}>
        <div class={styles.cover}>
          <Cover url={coverUrl} seed={coverSeed} />
        </div>
        <EnrollPanel course={course} />
      </aside>
      <div class={styles.body}>
        {course.descriptionHtml && (
          <Section title={t('course.about')}>
            <div
              class={styles.prose}
              dangerouslySetInnerHTML={{ __html: course.descriptionHtml }}
            />
          </Section>
        )}
        <Section
          title={t('course.outline')}
          aside={
            <span class="muted num">{t('course.lessons', { count: course.lessonCount })}</span>
          }
        >
          <OutlineList outline={course.outline} />
        </Section>
      </div>
    </div>
  )
}
