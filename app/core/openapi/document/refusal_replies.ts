import type { HandlerFacts, SourceFacts } from '#core/openapi/handler_facts'
import type { ApiRoute } from '#core/openapi/document/api_routes'
import type { Reply } from '#core/openapi/open_api_document'

const GUARDS = {
  before: [
    '#tenancy/middleware/resolve_tenant_middleware.handle',
    '#identity/middleware/authenticate_middleware.handle',
  ],
  ability: '#core/http/access_middleware.access',
  idempotent: '#core/http/idempotency/idempotent.idempotent',
  feature: '#tenancy/feature_guard.featureGuard',
}

/** Refusals that no class of ours throws: the framework's, the database's, and our faults. */
const FOREIGN: Record<string, number> = {
  E_MALFORMED_JSON: 400,
  E_NO_TENANT: 421,
  E_NOT_FOUND: 404,
  E_BODY_TOO_LARGE: 413,
  E_UNSUPPORTED_CONTENT_TYPE: 415,
  E_VALIDATION: 422,
  E_UNKNOWN_FIELD: 422,
  E_INVALID_TEXT: 422,
  E_INTERNAL: 500,
  E_UNAVAILABLE: 503,
}

const HEADERS: Record<number, string[]> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
  503: ['Retry-After'],
}

/** One reply a status, each with the codes that it may carry on this route. */
export function refusalReplies(
  route: ApiRoute,
  source: SourceFacts,
  describe: (status: number) => string
): Record<string, Reply> {
  const statusOf = (code: string) => source.statuses[code] ?? FOREIGN[code]
  const codes = codesOf(route, source)
  const statuses = new Set(codes.map(statusOf))
  return Object.fromEntries(
    [...statuses].map((status) => {
      const own = codes.filter((code) => statusOf(code) === status)
      const names = HEADERS[status] ?? []
      const headers = names.map((name) => [name, { $ref: `#/components/headers/${name}` }])
      const reply: Reply = {
        description: describe(status),
        ...(names.length > 0 && { headers: Object.fromEntries(headers) }),
        content: {
          'application/problem+json': { schema: problemWith(own) },
          ...(isPage(route, source) && { 'text/html': { schema: { type: 'string' } } }),
        },
      }
      return [status, reply]
    })
  )
}

/** Where people look at pages, they are told in one as well. */
function isPage({ handler }: ApiRoute, { handlers }: SourceFacts): boolean {
  return Object.values(handlers[handler]?.replies ?? {}).includes('page')
}

function problemWith(codes: string[]) {
  const problem = { $ref: '#/components/schemas/Problem' }
  return { allOf: [problem, { properties: { code: { enum: codes } } }] }
}

function codesOf(route: ApiRoute, { handlers, statuses }: SourceFacts): string[] {
  const guards = [
    ...GUARDS.before,
    ...(route.ability ? [GUARDS.ability] : []),
    ...(route.isIdempotent ? [GUARDS.idempotent] : []),
    ...(route.feature ? [GUARDS.feature] : []),
    route.handler,
  ]
  const thrown = guards.flatMap((name) => handlers[name]?.refusals ?? [])
  // A 500 of ours is told as nothing but a fault.
  const told = thrown.filter((code) => statuses[code] !== 500)
  return [...new Set([...told, ...foreign(route, handlers[route.handler])])].sort()
}

function foreign({ method, params }: ApiRoute, { input }: HandlerFacts): string[] {
  const hasBody = method !== 'get'
  const takes = input.length > 0
  return [
    'E_INTERNAL',
    'E_INVALID_TEXT',
    'E_NO_TENANT',
    'E_UNAVAILABLE',
    ...(params.some(({ match }) => match) ? ['E_NOT_FOUND'] : []),
    ...(takes ? ['E_VALIDATION', 'E_UNKNOWN_FIELD'] : []),
    ...(hasBody ? ['E_MALFORMED_JSON', 'E_BODY_TOO_LARGE', 'E_UNSUPPORTED_CONTENT_TYPE'] : []),
  ]
}
