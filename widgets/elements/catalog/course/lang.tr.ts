import type { Messages } from '../../../base/i18n.js'

export const messages: Messages = {
  'course.percent': '{share, number, ::percent}',
  'course.content': 'İçerik',
  'course.lessons': 'Ders',
  'course.duration': 'Süre',
  'course.language': 'Dil',
  'course.price': 'Ücret',
  'course.progress': 'İlerleme',
  'course.language.tr': 'Türkçe',
  'course.language.en': 'İngilizce',
  'course.kind.video': 'Video',
  'course.kind.text': 'Okuma',
  'course.kind.file': 'Dosya',
  'course.start': 'Ücretsiz başla',
  'course.start.hint': 'E-postanıza gelen kod yeter, parola gerekmez.',
}
