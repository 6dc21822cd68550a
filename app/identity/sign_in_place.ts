import type { HttpContext } from '@adonisjs/core/http'
import { addressBlock } from '#core/shared/address_block'
import { executionContext } from '#core/execution_context'
import type { VerifiedProof } from '#identity/dpop/verify_proof'
import type { DeviceClient } from '#identity/queries/is_known_device'

/** Where somebody signs in, as far as the rules of sign-in ask. */
export interface SignInPlace {
  /** The customer's page and the key it uses; null on the portal */
  embed: { keyId: string; origin: string } | null
  /** Thumbprint of the key that the device has proved to hold; null: no refresh token */
  thumbprint: string | null
  /** Block of network addresses, for limits */
  address: string
  /** What the device says of itself and where it is, for its owner to know it by */
  client: DeviceClient
}

export function signInPlace(ctx: HttpContext, proof: VerifiedProof | null): SignInPlace {
  return {
    embed: ctx.embed ?? null,
    thumbprint: proof?.thumbprint ?? null,
    address: addressBlock(ctx.request.ip()),
    client: {
      userAgent: ctx.request.header('user-agent')?.slice(0, 400) ?? null,
      address: executionContext.current.address,
    },
  }
}
