import { AsyncLocalStorage } from 'node:async_hooks'
import { isIP } from 'node:net'
import { HttpContext } from '@adonisjs/core/http'

export interface ExecutionActor {
  kind: 'member' | 'platform' | 'system'
  id: string | null
}

/** Who caused the work that runs now, and how to follow it through the logs. Ids, never names. */
export interface Execution {
  actor: ExecutionActor
  requestId: string | null
  locale: string | null
  /** W3C Trace Context, level 1 */
  traceparent: string | null
  /** Of the client; work after the request has none */
  address: string | null
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

/** Nobody asked for it: recurring work, commands, migrations. */
export const bySystem: Execution = {
  actor: { kind: 'system', id: null },
  requestId: null,
  locale: null,
  traceparent: null,
  address: null,
}

class ExecutionContext {
  readonly #storage = new AsyncLocalStorage<Execution>()

  /** For work that was caused earlier: the worker goes on in the name of whoever caused it. */
  run<Result>(execution: Execution, callback: () => Promise<Result>): Promise<Result> {
    return this.#storage.run(execution, async () => await callback())
  }

  get current(): Execution {
    return this.#storage.getStore() ?? ofRequest(HttpContext.get()) ?? bySystem
  }
}

function ofRequest(ctx: HttpContext | null): Execution | undefined {
  if (!ctx) {
    return undefined
  }
  const { request, actor, i18n } = ctx
  const traceparent = request.header('traceparent') ?? ''
  return {
    actor: actor ? { kind: actor.kind, id: actor.id } : bySystem.actor,
    requestId: request.id() ?? null,
    locale: i18n?.locale ?? null,
    traceparent: TRACEPARENT.test(traceparent) ? traceparent : null,
    address: addressOf(request.ip()),
  }
}

/** What a proxy forwards may be a name, `unknown` or carry a zone: then it is no address. */
function addressOf(ip: string): string | null {
  return isIP(ip) && !ip.includes('%') ? ip : null
}

export const executionContext = new ExecutionContext()
