import { signal } from '@preact/signals'
import { compileMessage, type Message, type MessageValues } from '#core/shared/icu'
import type table from '../lang/tr.json'
import type { Locale } from './contract.js'

export type MessageKey = keyof typeof table

type Table = Record<string, string>

const tables: Record<Locale, () => Promise<{ default: Table }>> = {
  tr: () => import('../lang/tr.json'),
  en: () => import('../lang/en.json'),
}

/** A signal, so that everything on the screen speaks the new language at once. */
const spoken = signal<{ locale: Locale; table: Table; compiled: Map<string, Message> }>({
  locale: 'tr',
  table: {},
  compiled: new Map(),
})

export async function loadMessages(locale: Locale): Promise<void> {
  const { default: loaded } = await tables[locale]()
  spoken.value = { locale, table: loaded, compiled: new Map() }
  document.documentElement.lang = locale
}

/** The message in the language of the screen. */
export function t(key: MessageKey, values?: MessageValues): string {
  const { locale, table: messages, compiled } = spoken.value
  let message = compiled.get(key)
  if (!message) {
    message = compileMessage(messages[key] ?? key, locale)
    compiled.set(key, message)
  }
  return message(values)
}

export function currentLocale(): Locale {
  return spoken.value.locale
}
