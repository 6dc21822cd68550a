import type { Messages } from '../../../base/i18n.js'

export const messages: Messages = {
  'code.title': 'Kodla katılın',
  'code.label': 'Kurs kodu',
  'code.hint': 'Kodu size veren kurum ya da eğitmenden aldınız.',
  'code.missing': 'Kodu yazın.',
  'code.check': 'Devam et',
  'code.signIn': '{code} kodunu kullanmak için önce giriş yapın. Kodunuz burada kalır.',
  'code.leads': 'Bu kod sizi şu kursa kaydeder:',
  'code.join': 'Kursa katıl',
  'code.other': 'Başka kod yaz',
  'code.wait': 'Çok sayıda deneme yapıldı. {minutes} dakika sonra yeniden deneyin.',
}
