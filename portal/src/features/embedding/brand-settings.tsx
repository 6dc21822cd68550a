import { t } from '../../lib/messages.js'
import { TextField } from '../../ui/field/text-field.js'
import { Button } from '../../ui/button/button.js'
import { ColorField } from './color-field.js'
import { ContrastList } from './contrast-list.js'
import { hasTurkish } from './has-turkish.js'
import { PLAIN_THEME, type EmbedTheme } from './embed-settings.js'
import { themeTokens } from './theme-tokens.js'
import styles from './embed-page.module.css'

interface BrandSettingsProps {
  theme: EmbedTheme
  onTheme: (theme: EmbedTheme) => void
}

export function BrandSettings({ theme, onTheme }: BrandSettingsProps) {
  const set = (name: keyof EmbedTheme) => (value: string) => onTheme({ ...theme, [name]: value })
  return (
    <section class={styles.group}>
      <h2>{t('embed.brand')}</h2>
      <ColorField label={t('embed.accent')} value={theme.accent} onValue={set('accent')} />
      <div class={styles.pair}>
        <ColorField label={t('embed.paper')} value={theme.paper} onValue={set('paper')} />
        <ColorField label={t('embed.text')} value={theme.text} onValue={set('text')} />
      </div>
      <div class={styles.pair}>
        <TextField
          label={t('embed.radius')}
          value={theme.radius}
          maxLength={12}
          onValue={set('radius')}
        />
        <TextField
          label={t('embed.font')}
          value={theme.font}
          maxLength={80}
          error={hasTurkish(theme.font) ? undefined : t('embed.fontLacks')}
          onValue={set('font')}
        />
      </div>
      <ContrastList theme={theme} />
      {themeTokens(theme).length > 0 && (
        <div>
          <Button size="small" onClick={() => onTheme(PLAIN_THEME)}>
            {t('embed.plain')}
          </Button>
        </div>
      )}
    </section>
  )
}
