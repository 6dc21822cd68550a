import { t } from '../../lib/messages.js'
import { SelectField } from '../../ui/field/select-field.js'
import styles from './embed-page.module.css'
import type { CourseCard, EmbedKey } from '../../lib/contract.js'
import type { EmbedSettings } from './embed-settings.js'

interface ContentSettingsProps {
  settings: EmbedSettings
  courses: CourseCard[]
  keys: EmbedKey[]
  keyId: string
  onChange: (change: Partial<EmbedSettings>) => void
  onKey: (id: string) => void
}

export function ContentSettings(props: ContentSettingsProps) {
  const { settings, courses, keys, keyId, onChange, onKey } = props
  const { theme } = settings
  return (
    <section class={styles.group}>
      <h2>{t('embed.content')}</h2>
      {settings.widget === 'player' && (
        <SelectField
          label={t('authoring.course')}
          value={settings.course}
          options={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          hint={courses.length ? undefined : t('embed.noCourses')}
          onValue={(course) => onChange({ course })}
        />
      )}
      {settings.widget === 'catalog' && (
        <div class={styles.pair}>
          <SelectField
            label={t('embed.category')}
            value={settings.category}
            options={[{ value: '', label: t('embed.allCategories') }, ...categoriesOf(courses)]}
            onValue={(category) => onChange({ category })}
          />
          <SelectField
            label={t('embed.limit')}
            value={settings.limit}
            options={['', '3', '6', '24'].map((value) => ({ value, label: value || '12' }))}
            onValue={(limit) => onChange({ limit })}
          />
        </div>
      )}
      <SelectField
        label={t('embed.key')}
        value={keyId}
        options={keys.map(({ id, name, mode }) => ({
          value: id,
          label: `${name} (${t(mode === 'live' ? 'embed.live' : 'embed.test')})`,
        }))}
        hint={keys.length ? undefined : t('embed.noKeys')}
        onValue={onKey}
      />
      <div class={styles.pair}>
        <SelectField
          label={t('account.language')}
          value={settings.locale}
          options={[
            { value: '', label: t('embed.fromPage') },
            { value: 'tr', label: 'Türkçe' },
            { value: 'en', label: 'English' },
          ]}
          onValue={(locale) => onChange({ locale })}
        />
        <SelectField
          label={t('account.theme')}
          value={theme.scheme}
          options={[
            { value: 'light', label: t('account.themeLight') },
            { value: 'dark', label: t('account.themeDark') },
            { value: 'auto', label: t('account.themeSystem') },
          ]}
          onValue={(scheme) => onChange({ theme: { ...theme, scheme } })}
        />
      </div>
    </section>
  )
}

function categoriesOf(courses: CourseCard[]) {
  const names = courses.flatMap(({ category }) =>
    category ? [[category.slug, category.name]] : []
  )
  return [...new Map(names as [string, string][])].map(([value, label]) => ({ value, label }))
}
