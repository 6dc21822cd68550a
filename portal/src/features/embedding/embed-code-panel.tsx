import { useId, useState } from 'preact/hooks'
import { contrast, WORDS_MIN } from '#tenancy/shared/contrast'
import { t } from '../../lib/messages.js'
import { CodeBlock } from '../../ui/code/code-block.js'
import { CopyButton } from '../../ui/code/copy-button.js'
import { Note } from '../../ui/note/note.js'
import { Tabs } from '../../ui/tabs/tabs.js'
import { useTenant } from '../tenancy/use-tenant.js'
import { cspCode } from './csp-code.js'
import { embedCode, type EmbedCodeInput } from './embed-code.js'
import { reactCode, vueCode } from './framework-code.js'
import { handoffCode } from './handoff-code.js'
import styles from './embed-page.module.css'
import type { EmbedSettings } from './embed-settings.js'

const writers = {
  html: embedCode,
  react: reactCode,
  vue: vueCode,
  strict: (input: EmbedCodeInput) =>
    `<!-- Content-Security-Policy\n${cspCode(input.origin)}\n-->\n\n${embedCode({ ...input, isStrict: true })}`,
  handoff: handoffCode,
}

type Kind = keyof typeof writers

interface EmbedCodeProps {
  settings: EmbedSettings
  embedKey: string | undefined
}

export function EmbedCode({ settings, embedKey }: EmbedCodeProps) {
  const [kind, setKind] = useState<Kind>('html')
  const panel = useId()
  const { data: tenant } = useTenant()
  const { text, paper } = settings.theme
  const isReadable = contrast(text, paper) >= WORDS_MIN
  const code = writers[kind]({
    ...settings,
    origin: tenant?.embedUrl ?? location.origin,
    key: embedKey ?? 'pk_…',
    notes: { script: t('embed.noteScript'), element: t('embed.noteElement') },
  })
  return (
    <section class={styles.code} aria-label={t('embed.code')}>
      <div class={styles.codeHead}>
        <Tabs
          label={t('embed.codeFor')}
          panelId={panel}
          value={kind}
          options={[
            { value: 'html', label: 'HTML' },
            { value: 'react', label: 'React' },
            { value: 'vue', label: 'Vue' },
            { value: 'strict', label: t('embed.strict') },
            { value: 'handoff', label: t('embed.handoff') },
          ]}
          onValue={setKind}
        />
        {isReadable && <CopyButton text={code} />}
      </div>
      <div id={panel} role="tabpanel" aria-label={t('embed.code')}>
        {!embedKey && <Note tone="warn">{t('embed.noKeys')}</Note>}
        {isReadable ? (
          <CodeBlock code={code} label={t('embed.code')} />
        ) : (
          <Note tone="bad">{t('embed.unreadable')}</Note>
        )}
      </div>
    </section>
  )
}
