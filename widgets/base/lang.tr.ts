import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'Bağlantı kurulamadı. İnternetinizi denetleyip yeniden deneyin.',
  'error.unexpected': 'Beklenmeyen bir sorun oldu. Sayfayı yenileyin.',
  'error.setup': 'Bu sayfa henüz bağlanmamış. Site yöneticisi tarayıcı konsolunda nedenini görür.',
  'error.reference': 'Kayıt no: {id}',
  'retry': 'Yeniden dene',
  'duration.minutes': '{minutes} dk',
  'duration.hours': '{hours} sa',
  'duration.both': '{hours} sa {minutes} dk',
}
