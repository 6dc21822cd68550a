import { compileMessage, type Message, type MessageValues } from '#core/shared/icu'
import type { Locale } from './settings.js'

export type Messages = Record<string, string>

/** One lazy table a language: `{ tr: () => import('./lang.tr.js'), en: … }`. */
export type MessageSource = Record<Locale, () => Promise<{ messages: Messages }>>

const sources: Messages = {}
const compiled = new Map<string, Message>()
const loading = new Map<MessageSource, Promise<void>>()
let language: Locale = 'tr'

/** Loads a table once; a page speaks one language. */
export function loadMessages(source: MessageSource, locale: Locale): Promise<void> {
  const known = loading.get(source)
  if (known && language === locale) return known
  language = locale
  const pending = source[locale]().then(({ messages }) => {
    Object.assign(sources, messages)
    compiled.clear()
  })
  loading.set(source, pending)
  pending.catch(() => loading.delete(source))
  return pending
}

/** The message in the page's language; the key itself when there is none. */
export function t(key: string, values?: MessageValues): string {
  let message = compiled.get(key)
  if (!message) {
    message = compileMessage(sources[key] ?? key, language)
    compiled.set(key, message)
  }
  return message(values)
}

export function locale(): Locale {
  return language
}
