import { currentLocale, t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { Segmented } from '../../ui/field/segmented.js'
import { say } from '../../ui/toast/toasts.js'
import { chooseLocale } from './choose-locale.js'

export function LocaleChoice() {
  return (
    <Segmented
      legend={t('account.language')}
      isLegendShown
      value={currentLocale()}
      options={[
        { value: 'tr', label: 'Türkçe', lang: 'tr' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
      onValue={(locale) =>
        chooseLocale(locale).catch((error) => say(problemText(error), { tone: 'bad' }))
      }
    />
  )
}
