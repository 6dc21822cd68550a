import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { CodeBlock } from '../../ui/code/code-block.js'
import { CopyButton } from '../../ui/code/copy-button.js'
import { Note } from '../../ui/note/note.js'
import { Tabs } from '../../ui/tabs/tabs.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { cspCode } from './csp-code.js'
import { embedCode } from './embed-code.js'
import styles from './embed-page.module.css'
import type { EmbedSettings } from './embed-settings.js'

type Kind = 'html' | 'strict'

interface EmbedCodeProps {
  settings: EmbedSettings
  embedKey: string | undefined
}

export function EmbedCode({ settings, embedKey }: EmbedCodeProps) {
  const [kind, setKind] = useState<Kind>('html')
  const panel = useId()
  const { data: tenant } = useTenant()
  const origin = tenant?.embedUrl ?? location.origin
  const code = embedCode({
    ...settings,
    origin,
    key: embedKey ?? 'pk_…',
    isStrict: kind === 'strict',
    notes: { script: t('embed.noteScript'), element: t('embed.noteElement') },
  })
  const policy =
    kind === 'strict' ? `<!-- Content-Security-Policy\n${cspCode(origin)}\n-->\n\n` : ''
  return (
    <section class={styles.code} aria-label={t('embed.code')}>
      <div class={styles.codeHead}>
        <Tabs
          label={t('embed.codeFor')}
          panelId={panel}
          value={kind}
          options={[
            { value: 'html', label: 'HTML' },
            { value: 'strict', label: t('embed.strict') },
          ]}
          onValue={setKind}
        />
        <CopyButton text={policy + code} />
      </div>
      <div id={panel} role="tabpanel" aria-label={t('embed.code')}>
        {!embedKey && <Note tone="warn">{t('embed.noKeys')}</Note>}
        <CodeBlock code={policy + code} label={t('embed.code')} />
      </div>
    </section>
  )
}
