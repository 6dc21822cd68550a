import { addMessages, tell, type MessageKey, type MessageSource } from '../../../lib/messages.js'
import type { MessageValues } from '#core/shared/icu'
import type table from '../../../lang/authoring/tr.json'

export type EditorKey = keyof typeof table | MessageKey

const source: MessageSource = {
  tr: () => import('../../../lang/authoring/tr.json'),
  en: () => import('../../../lang/authoring/en.json'),
}

export const loadWords = () => addMessages(source)

/** Words of the editor; they come with its page. */
export function t(key: EditorKey, values?: MessageValues): string {
  return tell(key, values)
}
