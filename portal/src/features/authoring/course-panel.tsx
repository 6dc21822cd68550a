import { formatDate } from '../../lib/format-date.js'
import { formatDuration } from '../../lib/format-duration.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { me } from '../../lib/session.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { eyeIcon } from '../../ui/icons/eye.js'
import { usersIcon } from '../../ui/icons/users.js'
import { pencilIcon } from '../../ui/icons/pencil.js'
import { Facts } from '../../ui/panel/facts.js'
import { Cover } from '../../ui/seal/cover.js'
import { CourseState } from './course-state.js'
import { Publication } from './publication.js'
import styles from './course-panel.module.css'
import type { AuthoredCourse } from '../../lib/contract.js'

export function CoursePanel({ course }: { course: AuthoredCourse }) {
  const { title, state, slug, version, lessonCount, durationMs, enrollmentCount } = course
  // Authors go by the editor's steps; an admin may do it at once.
  const isOffered =
    state === 'published' ||
    (course.versionState !== 'rejected' && me.value?.can.includes('courses.review'))
  return (
    <>
      <div class={styles.cover}>
        <Cover url={course.coverUrl} seed={course.coverSeed} />
      </div>
      <h2 class={styles.title}>{title}</h2>
      <p class={styles.state}>
        <CourseState state={state} />
      </p>
      <Facts
        rows={[
          [t('authoring.versionName'), t('authoring.version', { version })],
          [t('authoring.lessons'), formatNumber(lessonCount)],
          [t('authoring.duration'), durationMs ? formatDuration(durationMs) : '—'],
          [t('authoring.enrollments'), formatNumber(enrollmentCount)],
          [t('authoring.updatedAt'), formatDate(course.updatedAt)],
        ]}
      />
      <div class={styles.deeds}>
        <LinkButton href={`/app/manage/courses/${course.id}`}>
          <Icon draw={pencilIcon} />
          {t('editor.edit')}
        </LinkButton>
        {isOffered && <Publication course={course} />}
        <LinkButton tone="quiet" href={`/app/manage/courses/${course.id}/learners`}>
          <Icon draw={usersIcon} />
          {t('learners.place')}
        </LinkButton>
        {state === 'published' && (
          <LinkButton tone="quiet" href={`/app/courses/${slug}`}>
            <Icon draw={eyeIcon} />
            {t('authoring.view')}
          </LinkButton>
        )}
      </div>
    </>
  )
}
