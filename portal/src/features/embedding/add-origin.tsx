import { useState } from 'preact/hooks'
import { Problem } from '#widgets/base/problem'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { t } from '../../lib/messages.js'
import { problemFields } from '../../lib/problem-fields.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { TextField } from '../../ui/field/text-field.js'
import { Icon } from '../../ui/icon/icon.js'
import { plusIcon } from '../../ui/icons/plus.js'
import { say } from '../../ui/toast/toasts.js'
import { asOrigin } from './as-origin.js'
import { originsQuery } from './embedding-queries.js'
import styles from './settings-list.module.css'

export function AddOrigin() {
  const [text, setText] = useState('')
  const [isChecked, setChecked] = useState(false)
  const addition = useMutation({
    run: (origin: string) => call('POST embed_origins', { body: { origin } }),
    onDone: (_, origin) => {
      say(t('embed.originAdded', { origin }))
      cache.invalidate(originsQuery.key)
      setText('')
      setChecked(false)
    },
  })
  const origin = asOrigin(text)
  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(true)
    if (origin) addition.start(origin)
    else focusInvalid(event.currentTarget)
  }
  const refusal = addition.error instanceof Problem ? addition.error.message : undefined
  const error = isChecked && !origin ? t('embed.originBroken') : refusal
  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <TextField
        label={t('embed.newOrigin')}
        type="url"
        inputMode="url"
        placeholder={t('embed.originExample')}
        value={text}
        onValue={(value) => {
          setText(value)
          setChecked(false)
          addition.reset()
        }}
        error={problemFields(addition.error).origin ?? error}
        hint={origin && origin !== text.trim() ? t('embed.originMeans', { origin }) : undefined}
      />
      <div>
        <Button type="submit" size="small" busy={addition.isPending}>
          <Icon draw={plusIcon} />
          {t('embed.addOrigin')}
        </Button>
      </div>
    </form>
  )
}
