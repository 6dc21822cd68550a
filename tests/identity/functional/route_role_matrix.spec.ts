import router from '@adonisjs/core/services/router'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import type { Role } from '#identity/contract'
import { allowPage, type EmbedPage } from '#tests/support/embed_page'
import { signInPlatformAdmin } from '#tests/support/platform_admin'
import { routeMatrix, visitors, type RouteRow, type Visitor } from '#tests/support/route_matrix'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

const roleOf: Partial<Record<Visitor, Role>> = {
  student: 'STUDENT',
  instructor: 'INSTRUCTOR',
  tenant_admin: 'TENANT_ADMIN',
}

interface Route {
  name: string
  method: string
  pattern: string
}

/** HEAD answers like the GET it belongs to. */
function routes(): Route[] {
  return Object.values(router.toJSON())
    .flat()
    .map(({ name, pattern, methods }) => ({
      name: name ?? `${methods[0]} ${pattern}`,
      method: methods.find((method) => method !== 'HEAD') ?? 'GET',
      pattern,
    }))
}

function pathOf({ pattern }: Route, { params = {} }: RouteRow): string {
  return pattern
    .replace(/:(\w+)/g, (_, name: string) => params[name] ?? `missing-${name}`)
    .replace('*', params['*'] ?? 'missing')
}

test.group('F-USR-3: route × role, as written by hand', (group) => {
  const tenant = useTenant(group)
  let page: EmbedPage
  let platformBearer: string

  group.each.setup(async () => {
    page = await allowPage(tenant)
    const admin = await signInPlatformAdmin()
    platformBearer = admin.accessToken
  })

  /** A fresh session each time: some routes end it. */
  async function headersOf(visitor: Visitor): Promise<Record<string, string>> {
    if (visitor === 'guest') {
      return { host: tenant.host }
    }
    if (visitor === 'platform') {
      return { host: appUrl.hostname, authorization: `Bearer ${platformBearer}` }
    }
    const isEmbed = visitor === 'embed_learner'
    const { accessToken } = await signIn(tenant, {
      roles: [roleOf[visitor] ?? 'STUDENT'],
      origin: isEmbed ? page.origin : undefined,
    })
    const place = isEmbed ? { host: appUrl.hostname, ...page.headers } : { host: tenant.host }
    return { ...place, authorization: `Bearer ${accessToken}` }
  }

  async function visit(client: ApiClient, route: Route, visitor: Visitor): Promise<number> {
    const row = routeMatrix[route.name]
    const request = client.request(pathOf(route, row), route.method)
    const headers = { ...(await headersOf(visitor)), accept: 'application/json', ...row.headers }
    request
      .headers(headers)
      .qs(row.query ?? {})
      .redirects(0)
    if (row.body) {
      request.json(row.body)
    }
    const response = await request
    return response.status()
  }

  test('every route stands in the table, and nothing else', ({ assert }) => {
    const [written, real] = [
      new Set(Object.keys(routeMatrix)),
      new Set(routes().map(({ name }) => name)),
    ]
    const missing = [...real.difference(written)]
    const superfluous = [...written.difference(real)]
    assert.deepEqual({ missing, superfluous }, { missing: [], superfluous: [] })
  })

  test('every visitor gets what the table says', async ({ client, assert }) => {
    const found: Record<string, string> = {}
    const known = routes().filter(({ name }) => name in routeMatrix)
    for (const route of known) {
      const statuses: number[] = []
      for (const visitor of visitors) {
        statuses.push(await visit(client, route, visitor))
      }
      found[route.name] = statuses.join(' ')
    }
    const expected = known.map(({ name }) => [name, routeMatrix[name].expect])
    assert.deepEqual(found, Object.fromEntries(expected))
  }).timeout(120_000)
})
