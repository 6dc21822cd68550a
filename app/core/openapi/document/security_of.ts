import type { HandlerFacts } from '#core/openapi/handler_facts'
import type { ApiRoute } from '#core/openapi/document/api_routes'

type Requirement = Record<string, string[]>

/**
 * Ways to come in, each of which is enough: from a page of another site the key goes along. Empty
 * where nothing is asked for.
 */
export function securityOf(route: ApiRoute, { requestHeaders }: HandlerFacts): Requirement[] {
  if (!route.pattern.startsWith('/api/')) {
    return []
  }
  const ways: Requirement[] = route.ability ? [{ bearer: [] }] : [{}]
  if (requestHeaders.includes('dpop')) {
    ways.push({ dpop: [] })
  }
  return [...ways, ...ways.map((way) => ({ ...way, embedKey: [] }))]
}
