import { useState } from 'preact/hooks'
import { currentLocale } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call, me } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { Segmented } from '../../ui/field/segmented.js'
import { SelectField } from '../../ui/field/select-field.js'
import { Icon } from '../../ui/icon/icon.js'
import { mailIcon } from '../../ui/icons/mail.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { say } from '../../ui/toast/toasts.js'
import styles from './mail-section.module.css'
import { deliveriesQuery, mailsQuery } from './settings-queries.js'
import { s } from './words.js'
import type { Locale } from '../../lib/contract.js'

/** Every mail as it arrives, with invented content; one goes to the admin's own address. */
export function MailPreviews() {
  const { data = [], error, isPending, retry } = useQuery(mailsQuery)
  const [chosen, setChosen] = useState('')
  const [locale, setLocale] = useState<Locale>(currentLocale())
  const [width, setWidth] = useState<'narrow' | 'wide'>('wide')
  const name = chosen || (data[0]?.name ?? '')
  const sample = useMutation({
    run: () => call('POST mails/:name/samples', { params: { name }, body: { locale } }),
    onDone: () => {
      say(s('mails.sent', { email: me.value?.email ?? '' }))
      cache.invalidate(deliveriesQuery.key)
    },
  })
  return (
    <Section title={s('mails.title')}>
      {isPending && <Placeholder lines={3} />}
      <ProblemNote title={s('broken')} error={error} onRetry={retry} />
      {name && (
        <>
          <div class={styles.bar}>
            <SelectField
              label={s('mails.kind')}
              value={name}
              options={data.map((mail) => ({ value: mail.name, label: mail.subject }))}
              onValue={setChosen}
            />
            <Segmented<Locale>
              legend={s('mails.language')}
              value={locale}
              options={[
                { value: 'tr', label: 'Türkçe', lang: 'tr' },
                { value: 'en', label: 'English', lang: 'en' },
              ]}
              onValue={setLocale}
            />
            <Segmented
              legend={s('mails.width')}
              value={width}
              options={[
                { value: 'wide', label: s('mails.wide') },
                { value: 'narrow', label: s('mails.narrow') },
              ]}
              onValue={setWidth}
            />
            <Button busy={sample.isPending} onClick={() => sample.start()}>
              <Icon draw={mailIcon} />
              {s('mails.send')}
            </Button>
          </div>
          <ProblemNote error={sample.error} />
          <div class={styles.desk}>
            <iframe
              class={`${styles.frame} ${width === 'narrow' ? styles.narrow : ''}`}
              title={s('mails.preview')}
              sandbox=""
              src={`/mail_previews/${name}?locale=${locale}`}
            />
          </div>
        </>
      )}
    </Section>
  )
}
