import { addMessages, tell, type MessageSource } from '../../lib/messages.js'
import type { MessageValues } from '#core/shared/icu'
import type table from '../../lang/settings/tr.json'

export type SettingsKey = keyof typeof table

const source: MessageSource = {
  tr: () => import('../../lang/settings/tr.json'),
  en: () => import('../../lang/settings/en.json'),
}

export const loadWords = () => addMessages(source)

/** Words of the settings; they come with their page. */
export function s(key: SettingsKey, values?: MessageValues): string {
  return tell(key, values)
}

/** What a field is called; a key that is made of names cannot be checked by its type. */
export function nameOf(group: string, field: string): string {
  return tell(`${group}.${field}`)
}

/** Words below a field; empty where its name says enough. */
export function hintOf(group: string, field: string): string | undefined {
  const key = `${group}.${field}.hint`
  const words = tell(key)
  return words === key ? undefined : words
}
