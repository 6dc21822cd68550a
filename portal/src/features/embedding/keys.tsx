import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { CopyButton } from '../../ui/code/copy-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { plusIcon } from '../../ui/icons/plus.js'
import { say } from '../../ui/toast/toasts.js'
import { keysQuery } from './embedding-queries.js'
import { NewKeyDialog } from './new-key-dialog.js'
import { Removal } from './removal.js'
import page from './embed-page.module.css'
import styles from './settings-list.module.css'
import type { EmbedKey } from '../../lib/contract.js'

/** Public names by which a site says whose courses it shows. */
export function Keys({ keys, isPending }: { keys: EmbedKey[]; isPending: boolean }) {
  const [isAdding, setAdding] = useState(false)
  return (
    <section class={page.group} aria-busy={isPending}>
      <h2>{t('embed.keys')}</h2>
      <ul class={styles.list}>
        {keys.map(({ id, name, mode, key }) => (
          <li key={id} class={styles.row}>
            <span>
              <span class={styles.name}>
                {name}
                <span class={styles.tag}>{t(mode === 'live' ? 'embed.live' : 'embed.test')}</span>
              </span>
              <span class={`${styles.value} faint`}>{key}</span>
            </span>
            <span class={styles.deeds}>
              <CopyButton text={key} label={t('embed.copyKey', { name })} />
              <Removal
                label={t('embed.revokeKey', { name })}
                title={t('embed.revokeKeyTitle', { name })}
                text={t('embed.revokeKeyText')}
                deed={t('embed.revoke')}
                run={() => call('DELETE embed_keys/:id', { params: { id } })}
                onDone={() => {
                  say(t('embed.keyRevoked', { name }))
                  cache.invalidate(keysQuery.key)
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => setAdding(true)}>
          <Icon draw={plusIcon} />
          {t('embed.addKey')}
        </Button>
      </div>
      {isAdding && <NewKeyDialog onClose={() => setAdding(false)} />}
    </section>
  )
}
