import { signal } from '@preact/signals'
import { send } from '#widgets/base/api'
import { Problem } from '#widgets/base/problem'
import { createCall } from '../../lib/api.js'
import { origin } from '../../lib/origin.js'
import type { PlatformAdmin, PlatformTokens } from '../../lib/contract.js'

let current: { token: string; until: number } | null = null

export const platformAdmin = signal<PlatformAdmin | null>(null)

function living(): string | null {
  return current && Date.now() < current.until ? current.token : null
}

/** Ten minutes without a renewal: who watches over all academies proves it again. */
function end(): null {
  current = null
  platformAdmin.value = null
  return null
}

export const platformCall = createCall({
  get current() {
    return living()
  },
  token: async () => living() ?? end(),
  renew: async () => end(),
})

export async function signInPlatform(email: string, password: string): Promise<void> {
  const request = { method: 'POST', body: { email, password } } as const
  const response = await send(origin, 'platform/tokens', request, null)
  if (!response.ok) throw await Problem.from(response)
  const { data } = (await response.json()) as { data: PlatformTokens }
  current = { token: data.accessToken, until: Date.now() + data.expiresIn * 1000 }
  platformAdmin.value = data.admin
}

export function signOutPlatform(): void {
  end()
}
