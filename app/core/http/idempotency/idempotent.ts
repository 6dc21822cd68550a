import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { IdempotencyKeyInvalid, IdempotencyKeyRequired } from '#core/errors'
import { bodyHash } from '#core/http/idempotency/body_hash'
import { IdempotencyLease } from '#core/http/idempotency/idempotency_lease'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const RENEW_MS = 20_000

/**
 * A request that may be sent again after a lost answer: it is handled once for each actor, route
 * and `Idempotency-Key`, later ones get the first answer with `Idempotent-Replayed: true`.
 */
export async function idempotent(ctx: HttpContext, next: NextFn): Promise<void> {
  const lease = new IdempotencyLease({
    actorId: ctx.actor?.id ?? null,
    route: `${ctx.request.method()} ${ctx.route?.pattern}`,
    key: keyOf(ctx),
    hash: bodyHash(ctx.request),
  })
  const earlier = await lease.acquire()
  if (earlier) {
    ctx.response.status(earlier.status).header('Idempotent-Replayed', 'true')
    ctx.response.send(earlier.body ?? '')
  } else {
    await answer(ctx, next, lease)
  }
}

async function answer({ response, logger }: HttpContext, next: NextFn, lease: IdempotencyLease) {
  const warn = (err: unknown) => logger.warn({ err }, 'idempotency key not updated')
  const renewal = setInterval(() => lease.renew().catch(warn), RENEW_MS)
  let isKept = false
  try {
    await next()
    const status = response.getStatus()
    isKept = status >= 200 && status < 300
    if (isKept) {
      await lease.store({ status, body: response.getBody() }).catch(warn)
    }
  } finally {
    clearInterval(renewal)
    if (!isKept) {
      await lease.release().catch(warn)
    }
  }
}

/** @throws {IdempotencyKeyRequired | IdempotencyKeyInvalid} */
function keyOf({ request }: HttpContext): string {
  const key = request.header('idempotency-key')?.trim()
  if (!key) {
    throw new IdempotencyKeyRequired()
  }
  if (!UUID.test(key)) {
    throw new IdempotencyKeyInvalid()
  }
  return key.toLowerCase()
}
