import { createHash } from 'node:crypto'
import redis from '@adonisjs/redis/services/main'
import { lives } from '#config/tokens'
import { tenantContext } from '#core/tenant_context'
import type { VerifiedProof } from '#identity/dpop/verify_proof'
import { InvalidProof } from '#identity/errors'

/**
 * A proof is good once. It is remembered for as long as its nonce could be accepted.
 *
 * @throws {InvalidProof} when it was seen before
 */
export async function spendProof({ thumbprint, jti }: VerifiedProof): Promise<void> {
  const id = createHash('sha256').update(`${thumbprint} ${jti}`).digest('base64url')
  const key = `t:${tenantContext.require().id}:identity:proof:${id}`
  const stored = await redis.set(key, '1', 'EX', 2 * lives.proofNonce, 'NX')
  if (stored === null) {
    throw new InvalidProof()
  }
}
