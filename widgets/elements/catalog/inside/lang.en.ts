import type { Messages } from '../../../base/i18n.js'

export const messages: Messages = {
  'catalog.back': 'All courses',
}
