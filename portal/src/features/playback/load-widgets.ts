import { currentLocale } from '../../lib/messages.js'
import { session } from '../../lib/session.js'
import type {} from '#widgets/loader'

let loading: Promise<void> | undefined

/** The widgets from this same host, once a page; they borrow the portal's session and need no key. */
export function loadWidgets(): Promise<void> {
  loading ??= inject().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function inject(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = '/embed/v1.js'
    script.async = true
    script.dataset.locale = currentLocale()
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error('The widgets could not be loaded'))
    }
    document.head.append(script)
  })
  window.BelgeNet?.useSession(async () => (await session.token()) ?? '')
}
