import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'Bağlantı kurulamadı. İnternetinizi denetleyip yeniden deneyin.',
  'retry': 'Yeniden dene',
}
