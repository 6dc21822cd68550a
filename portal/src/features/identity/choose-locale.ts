import { writeChoice } from '../../lib/locale-choice.js'
import { loadMessages } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { call, me } from '../../lib/session.js'
import type {} from '#widgets/loader'
import type { Locale } from '../../lib/contract.js'

/** Speaks another language at once, on this device and, for a member, in mails too. */
export async function chooseLocale(locale: Locale): Promise<void> {
  writeChoice(locale)
  await loadMessages(locale)
  cache.invalidate()
  if (me.value && me.value.locale !== locale) {
    const { data } = await call('PATCH me', { body: { locale } })
    me.value = data
  }
  // The widgets speak the language that their script was loaded with.
  if (window.BelgeNet) location.reload()
}
