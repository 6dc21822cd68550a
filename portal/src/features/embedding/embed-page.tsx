import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { useLate } from '../../ui/page/use-late.js'
import { Tabs } from '../../ui/tabs/tabs.js'
import { BrandSettings } from './brand-settings.js'
import { ContentSettings } from './content-settings.js'
import { EmbedPreview } from './embed-preview.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { brandTheme } from './brand-theme.js'
import { type EmbedSettings } from './embed-settings.js'
import { keysQuery, publishedQuery } from './embedding-queries.js'
import styles from './embed-page.module.css'

const loadCode = () => import('./embed-code-panel.js').then(({ EmbedCode }) => EmbedCode)
const loadOrigins = () => import('./origins.js').then(({ Origins }) => Origins)
const loadKeys = () => import('./keys.js').then(({ Keys }) => Keys)
const loadSecrets = () =>
  import('./handoff-secrets.js').then(({ HandoffSecrets }) => HandoffSecrets)

/** Dresses a widget, shows it as it will be and writes the code to copy. */
export function EmbedPage() {
  usePage(t('embed.place'))
  const panel = useId()
  const EmbedCode = useLate(loadCode)
  const Origins = useLate(loadOrigins)
  const Keys = useLate(loadKeys)
  const HandoffSecrets = useLate(loadSecrets)
  const keys = useQuery(keysQuery)
  const { data: courses = [] } = useQuery(publishedQuery)
  const { data: tenant } = useTenant()
  const [settings, setSettings] = useState<EmbedSettings>({
    widget: 'player',
    course: '',
    category: '',
    limit: '',
    locale: '',
    theme: brandTheme(tenant?.brand),
  })
  const [keyId, setKeyId] = useState('')
  const living = (keys.data ?? []).filter((key) => !key.revokedAt)
  const key = living.find(({ id }) => id === keyId) ?? living[0]
  const shown = { ...settings, course: settings.course || (courses[0]?.slug ?? '') }
  const change = (changed: Partial<EmbedSettings>) => setSettings({ ...settings, ...changed })
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('embed.title')}</h1>
        <p class="muted small">{t('embed.intro')}</p>
        <Tabs
          label={t('embed.widgets')}
          panelId={panel}
          value={settings.widget}
          options={[
            { value: 'player', label: t('embed.player') },
            { value: 'catalog', label: t('embed.catalog') },
          ]}
          onValue={(widget) => change({ widget })}
        />
      </header>
      <div class={styles.settings}>
        <ContentSettings
          settings={shown}
          courses={courses}
          keys={living}
          keyId={key?.id ?? ''}
          onChange={change}
          onKey={setKeyId}
        />
        <BrandSettings theme={settings.theme} onTheme={(theme) => change({ theme })} />
        {Origins && <Origins embedKey={key?.key} />}
        {Keys && <Keys keys={living} isPending={keys.isPending} />}
        {HandoffSecrets && <HandoffSecrets />}
      </div>
      <div class={styles.show} id={panel} role="tabpanel" aria-label={t('embed.preview')}>
        <ProblemNote title={t('embed.broken')} error={keys.error} onRetry={keys.retry} />
        <EmbedPreview settings={shown} />
        {EmbedCode && <EmbedCode settings={shown} embedKey={key?.key} />}
      </div>
    </div>
  )
}
