import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'No connection. Check your internet and try again.',
  'retry': 'Try again',
}
