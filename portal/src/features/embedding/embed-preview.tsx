import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { Segmented } from '../../ui/field/segmented.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { widgetsQuery } from '../playback/widgets-query.js'
import { originsQuery } from './embedding-queries.js'
import { themeTokens } from './theme-tokens.js'
import page from './embed-page.module.css'
import styles from './embed-preview.module.css'
import type { EmbedSettings } from './embed-settings.js'

type Width = '360' | '720' | 'full'

/** The real widget in a page that could be the customer's, with the portal's session. */
export function EmbedPreview({ settings }: { settings: EmbedSettings }) {
  const { widget, course, theme } = settings
  const [width, setWidth] = useState<Width>('full')
  const { error, retry } = useQuery(widgetsQuery)
  const { data: origins = [] } = useQuery(originsQuery)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = place.current?.firstElementChild
    if (!(element instanceof HTMLElement)) return
    element.removeAttribute('style')
    for (const [name, value] of themeTokens(theme)) element.style.setProperty(name, value)
  })
  return (
    <>
      <div class={page.bar}>
        <Segmented
          legend={t('embed.width')}
          value={width}
          options={[
            { value: '360', label: '360' },
            { value: '720', label: '720' },
            { value: 'full', label: t('embed.full') },
          ]}
          onValue={setWidth}
        />
      </div>
      <section
        class={`${styles.host} ${theme.scheme === 'dark' ? styles.dark : ''}`}
        aria-label={t('embed.preview')}
      >
        <div class={styles.address} aria-hidden="true">
          <i />
          <i />
          <i />
          <span>{origins[0]?.origin.replace(/^https?:\/\//, '') ?? t('embed.yourSite')}</span>
        </div>
        <div class={styles.body}>
          <ProblemNote title={t('embed.noPreview')} error={error} onRetry={retry} />
          <div ref={place} class={`${styles.widget} ${styles[`w${width}`] ?? ''}`}>
            {widget === 'player' ? (
              course && <belgenet-player key={course} course={course} />
            ) : (
              <belgenet-catalog limit={6} />
            )}
          </div>
        </div>
      </section>
    </>
  )
}
