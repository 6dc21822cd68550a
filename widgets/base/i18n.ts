import { compileMessage, type Message, type MessageValues } from '#core/shared/icu'
import type { Locale } from './settings.js'

export type Messages = Record<string, string>
type Load = () => Promise<{ messages: Messages }>

/** One lazy table a language: `{ tr: () => import('./lang.tr.js'), en: … }`. */
export type MessageSource = Record<Locale, Load>

const tables: Record<Locale, Messages> = { tr: {}, en: {} }
const loading = new Map<Load, Promise<void>>()
const compiled = new Map<string, Message>()
let language: Locale = 'tr'

/** Loads a table once; a page speaks one language. */
export function loadMessages(source: MessageSource, wanted: Locale): Promise<void> {
  language = wanted
  const load = source[wanted]
  const known = loading.get(load)
  if (known) return known
  const pending = load().then(({ messages }) => void Object.assign(tables[wanted], messages))
  loading.set(load, pending)
  pending.catch(() => loading.delete(load))
  return pending
}

/** The message in the page's language; the key itself when there is none. */
export function t(key: string, values?: MessageValues): string {
  const source = tables[language][key] ?? key
  let message = compiled.get(language + source)
  if (!message) {
    message = compileMessage(source, language)
    compiled.set(language + source, message)
  }
  return message(values)
}

export function locale(): Locale {
  return language
}
