import encryption from '@adonisjs/core/services/encryption'
import { tenantContext } from '#core/tenant_context'
import type { SecretState } from '#tenancy/shared/setting_field'

/** A shorter secret would be half told by its last four characters. */
const TELLING_LENGTH = 12

/** How a secret lies in the database: readable only with the application's key, in its own tenant and place. */
export interface SealedSecret {
  cipher: string
  lastFour: string | null
}

/** @param place group and name of the setting, `payments.apiKey` */
export function sealSecret(secret: string, place: string): SealedSecret {
  const lastFour = secret.length >= TELLING_LENGTH ? secret.slice(-4) : null
  return { cipher: encryption.encrypt(secret, { purpose: purposeOf(place) }), lastFour }
}

/** @returns null when it was sealed for another tenant or place, or with a key that is gone */
export function openSecret({ cipher }: SealedSecret, place: string): string | null {
  return encryption.decrypt<string>(cipher, purposeOf(place))
}

export function secretState(stored: unknown): SecretState {
  return isSealed(stored)
    ? { isSet: true, lastFour: stored.lastFour }
    : { isSet: false, lastFour: null }
}

export function isSealed(stored: unknown): stored is SealedSecret {
  return typeof stored === 'object' && stored !== null && 'cipher' in stored
}

function purposeOf(place: string): string {
  return `settings:${tenantContext.require().id}:${place}`
}
