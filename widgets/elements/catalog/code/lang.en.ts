import type { Messages } from '../../../base/i18n.js'

export const messages: Messages = {
  'code.title': 'Join with a code',
  'code.label': 'Course code',
  'code.hint': 'You got it from whoever runs the course for you.',
  'code.missing': 'Enter the code.',
  'code.check': 'Continue',
  'code.signIn': 'Sign in first to use the code {code}. It stays here.',
  'code.leads': 'This code enrolls you in:',
  'code.join': 'Join the course',
  'code.other': 'Enter another code',
  'code.wait':
    '{minutes, plural, one{Too many tries. Try again in # minute.} other{Too many tries. Try again in # minutes.}}',
}
