import router from '@adonisjs/core/services/router'
import { apiDescription } from '#core/openapi/api_description'
import { apiRoutes, pathOf, type ApiRoute } from '#core/openapi/document/api_routes'
import type { JsonSchema } from '#core/openapi/json_schema'
import { newId } from '#core/shared/id'
import { routeMatrix } from '#tests/support/route_matrix'

export interface RouteProbe extends ApiRoute {
  /** `GET`, as it is sent */
  verb: string
  /** With the parameters of the route matrix */
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  /** The shapes that a JSON body may have; none for a route that takes no JSON */
  shapes: JsonSchema[]
  takesFiles: boolean
  /** What a query may hold */
  parameters: Record<string, JsonSchema>
}

/** Every route of the product, with what its description says of its input. */
export async function routeProbes(): Promise<RouteProbe[]> {
  const { paths } = await apiDescription.forLocale('en')
  return apiRoutes(router).map((route) => {
    const { params = {}, query = {}, headers: own = {} } = routeMatrix[route.name] ?? {}
    const { requestBody, parameters = [] } = paths[pathOf(route.pattern)][route.method]
    const json = requestBody?.content['application/json']?.schema
    const headers: Record<string, string> = {}
    if (own['if-match']) {
      headers['if-match'] = own['if-match']
    }
    if (route.isIdempotent) {
      headers['idempotency-key'] = newId()
    }
    const inQuery = parameters.flatMap((parameter) =>
      'in' in parameter && parameter.in === 'query' ? [[parameter.name, parameter.schema]] : []
    )
    return {
      ...route,
      verb: route.method.toUpperCase(),
      path: withParams(route.pattern, params),
      query,
      headers,
      shapes: json ? (json.oneOf ?? [json]) : [],
      takesFiles: requestBody?.content['multipart/form-data'] !== undefined,
      parameters: Object.fromEntries(inQuery),
    }
  })
}

export function withParams(pattern: string, params: Record<string, string>): string {
  return `/${pattern.replace(/^\//, '')}`
    .replace(/:(\w+)/g, (_, name: string) => params[name] ?? `no-${name}`)
    .replace('*', params['*'] ?? 'none')
}
