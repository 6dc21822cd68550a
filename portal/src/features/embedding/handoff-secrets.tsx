import { formatDate } from '../../lib/format-date.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { plusIcon } from '../../ui/icons/plus.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { secretsQuery } from './embedding-queries.js'
import { Removal } from './removal.js'
import { SecretDialog } from './secret-dialog.js'
import page from './embed-page.module.css'
import styles from './settings-list.module.css'

/** Secrets with which a site's own server says who its user is. */
export function HandoffSecrets() {
  const { data = [] } = useQuery(secretsQuery)
  const creation = useMutation({
    run: () => call('POST handoff_secrets', { body: {} }),
    onDone: () => cache.invalidate(secretsQuery.key),
  })
  return (
    <section class={page.group}>
      <h2>{t('embed.handoff')}</h2>
      <p class="small muted">{t('embed.handoffIntro')}</p>
      <ul class={styles.list}>
        {data
          .filter((secret) => !secret.revokedAt)
          .map(({ id, kid, createdAt }) => (
            <li key={id} class={styles.row}>
              <span>
                <span class={styles.value}>{kid}</span>
                <span class="small faint">{formatDate(createdAt)}</span>
              </span>
              <Removal
                label={t('embed.revokeSecret', { kid })}
                title={t('embed.revokeSecretTitle', { kid })}
                text={t('embed.revokeSecretText')}
                deed={t('embed.revoke')}
                run={() => call('DELETE handoff_secrets/:id', { params: { id } })}
                onDone={() => {
                  say(t('embed.secretRevoked', { kid }))
                  cache.invalidate(secretsQuery.key)
                }}
              />
            </li>
          ))}
      </ul>
      <ProblemNote error={creation.error} />
      <div>
        <Button size="small" busy={creation.isPending} onClick={() => creation.start()}>
          <Icon draw={plusIcon} />
          {t('embed.addSecret')}
        </Button>
      </div>
      {creation.data && <SecretDialog secret={creation.data.data} onClose={creation.reset} />}
    </section>
  )
}
