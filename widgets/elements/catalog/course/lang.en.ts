import type { Messages } from '../../../base/i18n.js'

export const messages: Messages = {
  'course.percent': '{share, number, ::percent}',
  'course.content': 'Content',
  'course.lessons': 'Lessons',
  'course.duration': 'Duration',
  'course.language': 'Language',
  'course.price': 'Price',
  'course.progress': 'Progress',
  'course.language.tr': 'Turkish',
  'course.language.en': 'English',
  'course.kind.video': 'Video',
  'course.kind.text': 'Reading',
  'course.kind.file': 'File',
  'course.start': 'Start for free',
  'course.start.hint': 'A code sent to your e-mail is enough, no password.',
}
