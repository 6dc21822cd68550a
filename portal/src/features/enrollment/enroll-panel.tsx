import { useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Seal } from '../../ui/seal/seal.js'
import { say } from '../../ui/toast/toasts.js'
import styles from './enroll-panel.module.css'
import type { CourseDetail } from '../../lib/contract.js'

/** The way into a course: what stands open to be sealed, and the one deed. */
export function EnrollPanel({ course }: { course: CourseDetail }) {
  // One key for this offer: pressing again after a lost answer cannot enroll twice.
  const idempotencyKey = useRef(crypto.randomUUID())
  const enrollment = useMutation({
    run: () =>
      call('POST enrollments', {
        body: { courseId: course.id },
        idempotencyKey: idempotencyKey.current,
      }),
    onDone: () => {
      say(t('enrollment.done', { course: course.title }))
      cache.invalidate(['enrollments'])
      cache.invalidate(['courses'])
    },
  })
  const lessons = course.outline.flatMap((module) => module.lessons)
  return (
    <div class={styles.panel}>
      <ProblemNote title={t('enrollment.failed')} error={enrollment.error} />
      <Button
        tone="primary"
        size="large"
        busy={enrollment.isPending}
        onClick={() => enrollment.start()}
      >
        {t('enrollment.enroll')}
      </Button>
      <div class={styles.promise}>
        <Seal seed={course.coverSeed} lessons={lessons.map(() => 0)} detail={1} />
        <p class="small muted">{t('enrollment.promise', { count: course.lessonCount })}</p>
      </div>
    </div>
  )
}
