import { formatNumber } from '../../lib/format-number.js'
import { formatSize } from '../../lib/format-size.js'
import { useQuery } from '../../lib/query/use-query.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { Meter } from '../../ui/ruler/meter.js'
import styles from './limits-section.module.css'
import page from './settings-page.module.css'
import { limitsQuery } from './settings-queries.js'
import { s } from './words.js'
import type { Endpoints } from '../../lib/contract.js'

type Limit = Endpoints['GET limits']['data'][number]

/** What the plan allows and how much of it is ink already. */
export function LimitsSection() {
  const { data, error, isPending, retry } = useQuery(limitsQuery)
  return (
    <div class={page.body}>
      <Section title={s('limits.title')}>
        {isPending && <Placeholder lines={3} />}
        <ProblemNote title={s('broken')} error={error} onRetry={retry} />
        <ul class={styles.list}>
          {data?.map((limit) => (
            <Line key={limit.kind} limit={limit} />
          ))}
        </ul>
        <p class={styles.note}>{s('limits.note')}</p>
      </Section>
    </div>
  )
}

function Line({ limit: { kind, limit, used } }: { limit: Limit }) {
  const said = (amount: number) =>
    kind === 'storageBytes' ? formatSize(amount) : formatNumber(amount)
  const words =
    limit === null
      ? s('limits.free', { used: said(used) })
      : s('limits.used', { used: said(used), limit: said(limit) })
  return (
    <li>
      <div class={styles.words}>
        <span>{s(`limits.${kind}`)}</span>
        <span class="num">{words}</span>
      </div>
      {limit !== null && <Meter share={used / Math.max(1, limit)} isLimit />}
    </li>
  )
}
