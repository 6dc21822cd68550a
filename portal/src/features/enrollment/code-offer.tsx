import { useLocation } from 'preact-iso'
import { useRef } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { say } from '../../ui/toast/toasts.js'
import styles from './join.module.css'

/** The course that a code leads to, and the one deed. */
export function CodeOffer({ code, onOther }: { code: string; onOther: () => void }) {
  const { route } = useLocation()
  const idempotencyKey = useRef(crypto.randomUUID())
  const offer = useQuery({
    key: ['enrollment_offers', code],
    load: () => dataOf(call('GET enrollment_offers/:code', { params: { code } })),
  })
  const joining = useMutation({
    run: () => call('POST enrollments', { body: { code }, idempotencyKey: idempotencyKey.current }),
    onDone: ({ data }) => {
      cache.invalidate(['enrollments'])
      cache.invalidate(['courses'])
      if (!data) return
      say(t('enrollment.done', { course: data.courseTitle }))
      route(`/app/courses/${data.courseSlug}`)
    },
  })
  if (offer.isPending) return <Placeholder lines={3} />
  const other = <Button onClick={onOther}>{t('join.other')}</Button>
  if (!offer.data) {
    return (
      <div class={styles.entry}>
        <ProblemNote error={offer.error} />
        {other}
      </div>
    )
  }
  return (
    <div class={styles.entry}>
      <div>
        <p class="muted">{t('join.leadsTo', { code: offer.data.code })}</p>
        <h2>{offer.data.course.title}</h2>
      </div>
      <ProblemNote title={t('enrollment.failed')} error={joining.error} />
      <div class={styles.deeds}>
        <Button
          tone="primary"
          size="large"
          busy={joining.isPending}
          onClick={() => joining.start()}
        >
          {t('enrollment.enroll')}
        </Button>
        {other}
      </div>
    </div>
  )
}
