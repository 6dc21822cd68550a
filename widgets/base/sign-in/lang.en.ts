import type { Messages } from '../i18n.js'

export const messages: Messages = {
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.email.hint': 'We send an 8-digit code. No password needed.',
  'signIn.email.wrong': 'Enter your full e-mail address: name@example.com',
  'signIn.send': 'Send code',
  'signIn.sent': 'We sent a code to {email}.',
  'signIn.code': 'Code',
  'signIn.code.hint': 'The code is good for 10 minutes. If it is not there, look in spam.',
  'signIn.code.wrong': 'The code has 8 digits. Enter the one from the mail.',
  'signIn.confirm': 'Continue',
  'signIn.resend': 'Send again',
  'signIn.resendIn': 'Send again ({seconds} s)',
  'signIn.changeEmail': 'Change address',
  'signIn.name': 'Full name',
  'signIn.name.hint': 'Your certificate will carry this name.',
  'signIn.name.wrong': 'Enter your name.',
  'signIn.continue': 'Continue',
  'signIn.wait':
    '{minutes, plural, one{Too many tries. Try again in # minute.} other{Too many tries. Try again in # minutes.}}',
  'signIn.portal': 'This account has staff rights. For your safety, sign in on its own portal.',
  'signIn.portal.open': 'Open the portal',
}
