import { useTenant, tenantQuery } from '../tenancy/use-tenant.js'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { say } from '../../ui/toast/toasts.js'
import { UploadField } from '../../ui/upload/upload-field.js'
import styles from './brand-section.module.css'
import { s } from './words.js'

interface LogoFieldProps {
  /** Of the brand as it is shown. */
  version: number
  isSet: boolean
  onChanged: () => void
}

/** The logo is set as soon as it has been checked; everything else waits for the button. */
export function LogoField({ version, isSet, onChanged }: LogoFieldProps) {
  const { data: tenant } = useTenant()
  const ifMatch = String(version)
  const change = useMutation({
    run: async (fileId: string | null) => {
      await (fileId
        ? call('PUT logo', { body: { fileId }, ifMatch })
        : call('DELETE logo', { ifMatch }))
      await cache.fetch(tenantQuery.key, tenantQuery.load)
    },
    onDone: (_, fileId) => {
      say(s(fileId ? 'brand.logoSet' : 'brand.logoGone'))
      cache.invalidate(['settings', 'brand'])
      onChanged()
    },
  })
  return (
    <div class={styles.logo}>
      <p class={styles.label}>{s('brand.logoFileId')}</p>
      {isSet && tenant?.logoUrl && (
        <div class={styles.logoShown}>
          <img src={tenant.logoUrl} alt={s('brand.logoAlt', { name: tenant.name })} />
          <Button size="small" busy={change.isPending} onClick={() => change.start(null)}>
            {s('brand.logoRemove')}
          </Button>
        </div>
      )}
      <UploadField
        purpose="logo"
        accept="image/png,image/jpeg,image/webp"
        hint={s('brand.logoHint')}
        onFile={({ id }) => change.start(id)}
      />
      <ProblemNote error={change.error} title={change.error ? t('form.failed') : undefined} />
    </div>
  )
}
