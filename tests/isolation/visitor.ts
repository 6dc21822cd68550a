import router from '@adonisjs/core/services/router'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { RouteJSON } from '@adonisjs/core/types/http'
import type { Probe } from '#tests/isolation/cases'

export interface Request extends Probe {
  route: string
  host: string
  token?: string
}

export function allRoutes(): RouteJSON[] {
  return Object.values(router.toJSON()).flat()
}

function pathOf(pattern: string, params: Record<string, string> = {}): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? name)
}

/** A request to a route by its name, over real HTTP with the host that the browser would send. */
export async function visit(client: ApiClient, request: Request): Promise<ApiResponse> {
  const route = allRoutes().find(({ name }) => name === request.route)
  if (!route) {
    throw new Error(`No route is called ${request.route}`)
  }
  const method = route.methods.find((each) => each !== 'HEAD')?.toLowerCase() as 'get' | 'post'
  const sending = client[method](pathOf(route.pattern, request.params))
    .header('host', request.host)
    .headers({ 'accept-language': 'tr', ...request.headers })
  if (request.token) {
    sending.bearerToken(request.token)
  }
  return method === 'get' ? sending : sending.json(request.body ?? {})
}

/** What a client can tell apart, without what differs in every answer. */
export function told(response: ApiResponse): { status: number; body: string } {
  const text = response.text() || JSON.stringify(response.body())
  const body = text.replaceAll(/"requestId":"[^"]*"/g, '').replaceAll(/[0-9a-f-]{36}/g, '')
  return { status: response.status(), body }
}
