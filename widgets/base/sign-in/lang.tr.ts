import type { Messages } from '../i18n.js'

export const messages: Messages = {
  'signIn.title': 'Giriş yap',
  'signIn.email': 'E-posta',
  'signIn.email.hint': '8 haneli bir kod göndeririz. Parola gerekmez.',
  'signIn.email.wrong': 'E-posta adresinizi tam yazın: ad@ornek.com',
  'signIn.send': 'Kod gönder',
  'signIn.sent': '{email} adresine kod gönderdik.',
  'signIn.code': 'Kod',
  'signIn.code.hint': 'Kod 10 dakika geçerlidir. Gelmediyse istenmeyen postalara bakın.',
  'signIn.code.wrong': 'Kod 8 rakamdır. Postadaki kodu yazın.',
  'signIn.confirm': 'Devam et',
  'signIn.resend': 'Yeniden gönder',
  'signIn.resendIn': 'Yeniden gönder ({seconds} sn)',
  'signIn.changeEmail': 'Adresi değiştir',
  'signIn.name': 'Ad soyad',
  'signIn.name.hint': 'Belgenizde bu ad yazar.',
  'signIn.name.wrong': 'Adınızı ve soyadınızı yazın.',
  'signIn.continue': 'Devam et',
  'signIn.wait': 'Çok sayıda deneme yapıldı. {minutes} dakika sonra yeniden deneyin.',
  'signIn.portal':
    'Bu hesap yönetim yetkisi taşıyor. Güvenliğiniz için girişi kendi portalında yapın.',
  'signIn.portal.open': 'Portala git',
}
