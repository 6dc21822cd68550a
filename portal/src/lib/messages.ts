import { signal } from '@preact/signals'
import { compileMessage, type Message, type MessageValues } from '#core/shared/icu'
import type table from '../lang/tr.json'
import type { Locale } from './contract.js'

export type MessageKey = keyof typeof table

type Table = Record<string, string>

export type MessageSource = Record<Locale, () => Promise<{ default: Table }>>

/** The first comes with the shell, others with the pages that speak them. */
const sources: MessageSource[] = [
  { tr: () => import('../lang/tr.json'), en: () => import('../lang/en.json') },
]

/** A signal, so that everything on the screen speaks the new language at once. */
const spoken = signal<{ locale: Locale; table: Table; compiled: Map<string, Message> }>({
  locale: 'tr',
  table: {},
  compiled: new Map(),
})

export async function loadMessages(locale: Locale): Promise<void> {
  const loaded = await Promise.all(sources.map((source) => source[locale]()))
  const all: Table = Object.assign({}, ...loaded.map((part) => part.default))
  spoken.value = { locale, table: all, compiled: new Map() }
  document.documentElement.lang = locale
}

/** Words that only some pages speak; such a page waits for them before it is shown. */
export async function addMessages(source: MessageSource): Promise<void> {
  if (!sources.includes(source)) {
    sources.push(source)
    await loadMessages(spoken.value.locale)
  }
}

/** The message in the language of the screen. */
export function t(key: MessageKey, values?: MessageValues): string {
  return tell(key, values)
}

/** As `t`, for messages that were added. */
export function tell(key: string, values?: MessageValues): string {
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
