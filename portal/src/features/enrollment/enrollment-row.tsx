import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Ruler } from '../../ui/ruler/ruler.js'
import { Seal } from '../../ui/seal/seal.js'
import { courseHref } from './course-href.js'
import { doneOf } from './done-of.js'
import { lessonPieces } from './lesson-pieces.js'
import styles from './enrollment-row.module.css'
import type { Enrollment } from '../../lib/contract.js'

/** One course of mine: its seal, what comes next and how far it is. */
export function EnrollmentRow({ enrollment }: { enrollment: Enrollment }) {
  const { courseTitle, coverSeed, resume, lastActivityAt, completedAt } = enrollment
  const pieces = lessonPieces(enrollment)
  const isBegun = enrollment.share > 0 || (resume?.positionMs ?? 0) > 0
  const href = courseHref(enrollment)
  const deed = completedAt ? 'enrollment.open' : isBegun ? 'enrollment.resume' : 'enrollment.begin'
  return (
    <li class={styles.row}>
      <Seal
        seed={coverSeed}
        lessons={pieces}
        now={isBegun && !completedAt ? enrollment.lessonsCompleted : undefined}
        detail={1}
        class={styles.seal}
      />
      <div>
        <h3 class={styles.title}>
          <a href={href}>{courseTitle}</a>
        </h3>
        <p class="small muted">
          {completedAt
            ? t('enrollment.completedAt', { when: formatMoment(completedAt) })
            : isBegun && resume
              ? t('enrollment.next', { lesson: resume.title })
              : t('enrollment.notBegun')}
        </p>
      </div>
      <div class={styles.progress}>
        <p class="small muted num">{doneOf(enrollment.lessonsCompleted, enrollment.lessonCount)}</p>
        <Ruler pieces={pieces} />
      </div>
      <p class={`${styles.last} small`}>
        {isBegun && !completedAt && (
          <>
            <span class="faint">{t('enrollment.lastActivity')}</span>
            <time dateTime={lastActivityAt}>{formatMoment(lastActivityAt)}</time>
          </>
        )}
      </p>
      <LinkButton href={href} class={styles.deed} aria-label={`${t(deed)}: ${courseTitle}`}>
        {t(deed)}
      </LinkButton>
    </li>
  )
}
