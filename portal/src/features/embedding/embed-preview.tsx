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
type Site = 'light' | 'dark' | 'hostile'

/** The real widget in a page that could be the customer's, with the portal's session. */
export function EmbedPreview({ settings }: { settings: EmbedSettings }) {
  const { widget, course, category, limit, theme } = settings
  const [width, setWidth] = useState<Width>('full')
  const [site, setSite] = useState<Site>('light')
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
        <Segmented
          legend={t('embed.site')}
          value={site}
          options={[
            { value: 'light', label: t('embed.siteLight') },
            { value: 'dark', label: t('embed.siteDark') },
            { value: 'hostile', label: t('embed.siteHostile') },
          ]}
          onValue={setSite}
        />
      </div>
      <section class={`${styles.host} ${styles[site] ?? ''}`} aria-label={t('embed.preview')}>
        <div class={styles.address} aria-hidden="true">
          <i />
          <i />
          <i />
          <span>{origins[0]?.origin.replace(/^https?:\/\//, '') ?? t('embed.yourSite')}</span>
        </div>
        <div class={styles.body}>
          <h2 class={styles.headline}>{t('embed.siteTitle')}</h2>
          <p class={styles.words}>{t('embed.siteText')}</p>
          <ProblemNote title={t('embed.noPreview')} error={error} onRetry={retry} />
          <div ref={place} class={`${styles.widget} ${styles[`w${width}`] ?? ''}`}>
            {widget === 'player' ? (
              course && <belgenet-player key={course} course={course} />
            ) : (
              <belgenet-catalog
                key={limit}
                category={category}
                limit={Number(limit) || undefined}
              />
            )}
          </div>
        </div>
      </section>
    </>
  )
}
