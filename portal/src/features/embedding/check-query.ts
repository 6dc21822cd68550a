import { currentLocale } from '../../lib/messages.js'

interface Check {
  ok: boolean
  checks: { code: string; ok: boolean; message: string; cure: string | null }[]
}

/** Asked anew for each pair; it answers any page, so it needs no session. */
export function checkQuery(key: string, origin: string) {
  const query = new URLSearchParams({ key, origin })
  return {
    key: ['embed_check', key, origin, currentLocale()],
    load: async (): Promise<Check> => {
      const headers = { 'accept-language': currentLocale() }
      const response = await fetch(`/embed/v1/check?${query}`, { headers })
      const { data }: { data: Check } = await response.json()
      return data
    },
  }
}
