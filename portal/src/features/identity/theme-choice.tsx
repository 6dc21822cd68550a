import { t } from '../../lib/messages.js'
import { chooseTheme, theme } from '../../lib/theme.js'
import { Segmented } from '../../ui/field/segmented.js'

export function ThemeChoice() {
  return (
    <Segmented
      legend={t('account.theme')}
      isLegendShown
      value={theme.value}
      options={[
        { value: 'system', label: t('account.themeSystem') },
        { value: 'light', label: t('account.themeLight') },
        { value: 'dark', label: t('account.themeDark') },
      ]}
      onValue={chooseTheme}
    />
  )
}
