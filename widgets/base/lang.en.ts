import type { Messages } from './i18n.js'

export const messages: Messages = {
  'error.network': 'No connection. Check your internet and try again.',
  'error.unexpected': 'Something unexpected happened. Reload the page.',
  'error.setup': 'This page is not connected yet. The browser console tells its owner why.',
  'error.reference': 'Reference: {id}',
  'retry': 'Try again',
  'duration.minutes': '{minutes} min',
  'duration.hours': '{hours} h',
  'duration.both': '{hours} h {minutes} min',
}
