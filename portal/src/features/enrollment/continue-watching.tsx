import { spokenTail } from '#widgets/elements/player/spoken-tail'
import { formatClock } from '../../lib/format-clock.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { playIcon } from '../../ui/icons/play.js'
import { Cover } from '../../ui/seal/cover.js'
import { Seal } from '../../ui/seal/seal.js'
import { flatLessons } from '../catalog/flat-lessons.js'
import { courseHref } from './course-href.js'
import { doneOf } from './done-of.js'
import { enrollmentQuery } from './enrollment-queries.js'
import { lessonPieces } from './lesson-pieces.js'
import { NextLessons } from './next-lessons.js'
import { resumesAt } from './resumes-at.js'
import styles from './continue-watching.module.css'
import type { Enrollment } from '../../lib/contract.js'

type Resumable = Enrollment & { resume: NonNullable<Enrollment['resume']> }

/** The lesson that was left last, with one press back into it. */
export function ContinueWatching({ enrollment }: { enrollment: Resumable }) {
  const { resume, courseTitle, coverUrl, coverSeed } = enrollment
  const { data: detail } = useQuery(enrollmentQuery(enrollment.id))
  const lessons = detail ? flatLessons(detail.outline) : []
  const at = lessons.findIndex((lesson) => lesson.id === resume.lessonId)
  const pieces = lessons.length ? lessons.map((it) => it.share) : lessonPieces(enrollment)
  const href = courseHref(enrollment)
  const durationMs = lessons[at]?.durationMs
  const isBegun = resumesAt(resume.positionMs, durationMs)
  const position = formatClock(resume.positionMs)
  const tail = spokenTail(Math.floor(resume.positionMs / 1000) % 60)
  return (
    <section class={styles.continue} aria-labelledby="continue">
      <a class={styles.picture} href={href} tabIndex={-1} aria-hidden="true">
        <Cover url={coverUrl} seed={coverSeed} />
        <span class={styles.play}>
          <Icon draw={playIcon} />
        </span>
        {isBegun && durationMs && (
          <time class={styles.clock}>
            {position} / {formatClock(durationMs)}
          </time>
        )}
      </a>
      <div class={styles.words}>
        <p class="small muted">{courseTitle}</p>
        <h2 id="continue">{resume.title}</h2>
        <p class="muted">
          {isBegun ? t('enrollment.leftAt', { position, tail }) : t('enrollment.comesNext')}
        </p>
        <LinkButton href={href} tone="primary" size="large" class={styles.deed}>
          <Icon draw={playIcon} />
          {isBegun ? t('enrollment.resumeAt', { position, tail }) : t('enrollment.beginLesson')}
        </LinkButton>
        <NextLessons lessons={at < 0 ? [] : lessons.slice(at + 1)} slug={enrollment.courseSlug} />
      </div>
      <div class={styles.seal}>
        <Seal
          seed={coverSeed}
          lessons={pieces}
          now={at < 0 ? enrollment.lessonsCompleted : at}
          detail={2}
        />
        <p>
          <b>{doneOf(enrollment.lessonsCompleted, enrollment.lessonCount)}</b>
          {t('enrollment.sealCloses')}
        </p>
      </div>
    </section>
  )
}
