import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'No connection. Try again in a moment.',
  'error.unexpected': 'Something unexpected happened. Reload the page.',
  'retry': 'Try again',
  'duration.minutes': '{minutes} min',
  'duration.hours': '{hours} h',
  'duration.both': '{hours} h {minutes} min',
}
