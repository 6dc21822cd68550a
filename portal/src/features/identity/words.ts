import { addMessages, tell, type MessageSource } from '../../lib/messages.js'
import type { MessageValues } from '#core/shared/icu'
import type table from '../../lang/account/tr.json'

const source: MessageSource = {
  tr: () => import('../../lang/account/tr.json'),
  en: () => import('../../lang/account/en.json'),
}

export const loadWords = () => addMessages(source)

/** Words about accounts and their import; they come with the pages that speak them. */
export function w(key: keyof typeof table, values?: MessageValues): string {
  return tell(key, values)
}
