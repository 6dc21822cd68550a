import type { HandlerFacts } from '#core/openapi/handler_facts'
import { rightHolders } from '#core/registries/right_holders'
import type { ApiRoute } from '#core/openapi/document/api_routes'

type Requirement = Record<string, string[]>

/**
 * Ways to come in, each of which is enough: from a page of another site the key goes along, where a
 * learner's session may at all. Empty where nothing is asked for.
 */
export function securityOf(route: ApiRoute, { requestHeaders }: HandlerFacts): Requirement[] {
  if (!route.pattern.startsWith('/api/')) {
    return []
  }
  const ways: Requirement[] = route.ability ? [{ bearer: [] }] : [{}]
  if (requestHeaders.includes('dpop')) {
    ways.push({ dpop: [] })
  }
  const isForPages = route.ability === null || rightHolders.of(route.ability).isForPages
  return isForPages ? [...ways, ...ways.map((way) => ({ ...way, embedKey: [] }))] : ways
}
