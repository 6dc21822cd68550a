import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'Bağlantı kurulamadı. Birazdan yeniden deneyin.',
  'error.unexpected': 'Beklenmeyen bir sorun oldu. Sayfayı yenileyin.',
  'retry': 'Yeniden dene',
  'duration.minutes': '{minutes} dk',
  'duration.hours': '{hours} sa',
  'duration.both': '{hours} sa {minutes} dk',
}
