import type { Router } from '@adonisjs/core/http'
import type { RouteJSON } from '@adonisjs/core/types/http'
import { idempotent } from '#core/http/idempotency/idempotent'

export interface ApiRoute {
  /** Its whole name, for instance `identity.me.show` */
  name: string
  slice: string
  method: string
  /** As in the router: `/api/v1/members/:id/roles` */
  pattern: string
  /** Key of the handler in the facts of the source */
  handler: string
  ability: string | null
  /** What a tenant can switch off, this route with it */
  feature: string | null
  isIdempotent: boolean
  params: { name: string; match?: RegExp }[]
}

/** Every route that the router knows, in its order; HEAD is told with its GET. */
export function apiRoutes(router: Router): ApiRoute[] {
  router.commit()
  return Object.values(router.toJSON()).flat().flatMap(methodsOf)
}

function methodsOf(route: RouteJSON): ApiRoute[] {
  const { name, pattern, handler } = route
  const written = typeof handler === 'function' ? '' : String(handler.importExpression)
  const module = /import\(['"](#([a-z]+)\/[^'"]+)/.exec(written)
  if (typeof handler === 'function' || !module || !name) {
    throw new Error(`${pattern}: a route has a name and a controller that is imported lazily`)
  }
  const guards = [...route.middleware.all()]
  const facts = {
    name,
    pattern,
    slice: module[2],
    handler: `${module[1]}.${handler.method}`,
    ability: guards.map(told('ability')).find(Boolean) ?? null,
    feature: guards.map(told('feature')).find(Boolean) ?? null,
    isIdempotent: guards.some((guard) => guard === idempotent),
    params: paramsOf(route),
  }
  return route.methods
    .filter((method) => method !== 'HEAD')
    .map((method) => ({ ...facts, method: method.toLowerCase() }))
}

/** What a guard tells of itself: `access('x')` its ability. */
function told(name: 'ability' | 'feature') {
  return (guard: unknown): string | undefined => {
    const isTelling = typeof guard === 'function' && name in guard
    return isTelling ? String((guard as unknown as Record<string, unknown>)[name]) : undefined
  }
}

/** A wildcard has no name of its own: it is told as `path`. */
function paramsOf({ pattern, matchers }: RouteJSON): ApiRoute['params'] {
  return [...pattern.matchAll(/:(\w+)|\*/g)].map(([, name = 'path']) => {
    const match = matchers[name]?.match
    return { name, match: match && new RegExp(match) }
  })
}

/** `/members/:id/roles` → `/members/{id}/roles` */
export function pathOf(pattern: string): string {
  return `/${pattern}`
    .replace(/^\/+/, '/')
    .replaceAll(/:(\w+)/g, '{$1}')
    .replace('*', '{path}')
}
