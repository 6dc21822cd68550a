import { createHash } from 'node:crypto'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import { limits, type LimitClass } from '#start/limiter'
import { TooManyRequests } from '#core/errors'
import { tenantContext } from '#core/tenant_context'

/** Rate limits of the current tenant, shared by all processes. Without Redis what is limited is refused. */
class Throttle {
  /**
   * Counts one try.
   *
   * @param subject who or what is counted; kept as a hash, it may be an address of a person
   * @throws {TooManyRequests} with Retry-After and RateLimit headers
   */
  async count(limit: LimitClass, subject: string): Promise<void> {
    try {
      await limiter.use(limits[limit]).consume(keyOf(limit, subject))
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) {
        throw refusal(error.response)
      }
      throw error
    }
  }

  /** What was counted against the subject is forgiven, for instance after a right password. */
  async forget(limit: LimitClass, subject: string): Promise<void> {
    await limiter.use(limits[limit]).delete(keyOf(limit, subject))
  }
}

function keyOf(limit: LimitClass, subject: string): string {
  const hash = createHash('sha256').update(subject).digest('base64url').slice(0, 22)
  return `${tenantContext.current?.id ?? 'platform'}:${limit}:${hash}`
}

interface Consumption {
  limit: number
  remaining: number
  availableIn: number
}

function refusal({ limit, remaining, availableIn }: Consumption): TooManyRequests {
  const seconds = String(Math.max(1, availableIn))
  return new TooManyRequests({
    params: { seconds },
    headers: {
      'Retry-After': seconds,
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': String(remaining),
      'RateLimit-Reset': seconds,
    },
  })
}

export const throttle = new Throttle()
