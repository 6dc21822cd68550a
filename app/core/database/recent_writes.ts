import { HttpContext } from '@adonisjs/core/http'
import { tenantContext } from '#core/tenant_context'

/** Longer than a healthy replica lags. */
const SETTLED_MS = 5_000
const LIMIT = 10_000
const SAFE_METHODS = new Set(['GET', 'HEAD'])

/** When each actor of this process last wrote, oldest first. */
const writes = new Map<string, number>()

/**
 * Whether the code that runs now may read what lags behind: only a request that reads, of an actor
 * who has not just written. Jobs and commands never may.
 */
export function toleratesLag(now: number = Date.now()): boolean {
  const ctx = HttpContext.get()
  if (!ctx) {
    return false
  }
  const writer = `${tenantContext.current?.id}:${ctx.actor?.id ?? ctx.request.ip()}`
  if (!SAFE_METHODS.has(ctx.request.method())) {
    remember(writer, now)
    return false
  }
  return now - (writes.get(writer) ?? 0) > SETTLED_MS
}

function remember(writer: string, now: number): void {
  writes.delete(writer)
  writes.set(writer, now)
  const [oldest] = writes.keys()
  if (writes.size > LIMIT) {
    writes.delete(oldest)
  }
}
