import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { AddOrigin } from './add-origin.js'
import { originsQuery } from './embedding-queries.js'
import { OriginCheck } from './origin-check.js'
import { Removal } from './removal.js'
import page from './embed-page.module.css'
import styles from './settings-list.module.css'

/** The sites whose pages may carry our widgets. */
export function Origins({ embedKey }: { embedKey: string | undefined }) {
  const { data = [], error, retry } = useQuery(originsQuery)
  return (
    <section class={page.group}>
      <h2>{t('embed.origins')}</h2>
      <p class="small muted">{t('embed.originsIntro')}</p>
      <ProblemNote error={error} onRetry={retry} />
      <ul class={styles.list}>
        {data.map(({ id, origin }) => (
          <li key={id} class={styles.row}>
            <span>
              <span class={styles.value}>{origin}</span>
              {embedKey && <OriginCheck embedKey={embedKey} origin={origin} />}
            </span>
            <Removal
              label={t('embed.removeOrigin', { origin })}
              title={t('embed.removeOriginTitle', { origin })}
              text={t('embed.removeOriginText')}
              deed={t('embed.remove')}
              run={() => call('DELETE embed_origins/:id', { params: { id } })}
              onDone={() => {
                say(t('embed.originRemoved', { origin }))
                cache.invalidate(originsQuery.key)
              }}
            />
          </li>
        ))}
      </ul>
      <AddOrigin />
    </section>
  )
}
