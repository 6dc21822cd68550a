import { formatMoment } from '../../lib/format-moment.js'
import { useQuery } from '../../lib/query/use-query.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Section } from '../../ui/page/section.js'
import { Status } from '../../ui/status/status.js'
import styles from './mail-section.module.css'
import { deliveriesQuery } from './settings-queries.js'
import { s } from './words.js'

const tones = { sending: 'warn', sent: 'ok', failed: 'bad' } as const

/** The last mails: to whom, whether they left, and why not. */
export function MailDeliveries() {
  const { data = [], error, isPending, retry } = useQuery(deliveriesQuery)
  return (
    <Section title={s('deliveries.title')}>
      <ProblemNote error={error} onRetry={retry} />
      {!isPending && !error && data.length === 0 && (
        <p class={styles.none}>{s('deliveries.none')}</p>
      )}
      <ul class={styles.deliveries}>
        {data.map(({ id, recipient, state, createdAt, error: reason }) => (
          <li key={id}>
            <span class={styles.recipient}>{recipient}</span>
            <Status tone={tones[state]}>{s(`deliveries.${state}`)}</Status>
            <time datetime={createdAt}>{formatMoment(createdAt)}</time>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
