import { test } from '@japa/runner'
import { AllRights } from '#tests/support/all_rights'
import { databaseDigest } from '#tests/support/database_digest'
import { useGatedProduct } from '#tests/support/gated_product'
import { rawRequest, type RawReply } from '#tests/support/raw_request'
import { flawOf } from '#tests/support/refusal'
import { requestKinds, type RequestKind } from '#tests/support/request_kinds'
import { routeProbes } from '#tests/support/route_probes'
import { useTenant } from '#tests/support/tenant'

const PATIENCE_MS = 8_000
const unavailable = { status: 503, code: 'E_UNAVAILABLE' }

test.group('F-OPS-1: a lost service is told, changes nothing and needs no restart', (group) => {
  const tenant = useTenant(group)
  const product = useGatedProduct(group)
  let kinds: Record<string, () => RequestKind>

  group.each.timeout(90_000)

  async function ask({ path, method, headers, body }: RequestKind): Promise<RawReply> {
    const asked = { method, body, headers: { host: tenant.host, ...headers } }
    return rawRequest(`${product.url}${path}`, asked)
  }

  /** What was not answered as it should be. */
  async function wrongs(part?: 'database' | 'redis'): Promise<string[]> {
    const found: string[] = []
    for (const [name, make] of Object.entries(kinds)) {
      const kind = make()
      const status = part ? (kind.lost?.[part] ?? 503) : kind.ok
      const began = Date.now()
      const reply = await ask(kind)
      const isLate = Date.now() - began > PATIENCE_MS
      const isTold = reply.status !== 503 || isRefusal(kind, reply)
      if (reply.status !== status || !isTold || isLate) {
        found.push(`${name}: ${reply.status} after ${Date.now() - began} ms, ${reply.text}`)
      }
    }
    return found
  }

  function isRefusal(
    { path, headers }: RequestKind,
    { headers: told, json, text }: RawReply
  ): boolean {
    const isPage = headers?.accept === 'text/html'
    const says = isPage
      ? told['content-type']?.startsWith('text/html') && text.includes('</html>')
      : path === '/health/ready' || json?.code === 'E_UNAVAILABLE'
    return Boolean(says) && told['retry-after'] === '5' && told['cache-control'] === 'no-store'
  }

  for (const part of ['database', 'redis'] as const) {
    test(`without the ${part}`, async ({ client, assert }) => {
      kinds = await requestKinds(tenant, client)
      assert.deepEqual(await wrongs(), [])
      const before = await databaseDigest(tenant)
      product[part].gate.shut()
      assert.deepEqual(await wrongs(part), [])
      if (part === 'database') {
        assert.deepEqual(await databaseDigest(tenant), before)
      }
      product[part].gate.open()
      await product.untilReady()
      assert.deepEqual(await wrongs(), [])
      assert.isTrue(product.isAlive)
    })

    test(`no route breaks without the ${part}`, async ({ assert }) => {
      const somebody = await AllRights.arrive(tenant, product.url)
      const before = await databaseDigest(tenant)
      product[part].gate.shut()
      const found: string[] = []
      for (const route of await routeProbes()) {
        const replies = await somebody.askInBoth(route)
        const isLost = replies.tr.status >= 500 && route.name !== 'health.ready'
        const flaw = isLost ? flawOf(replies, unavailable) : undefined
        if (flaw) {
          found.push(`${route.verb} ${route.name}: ${flaw}`)
        }
      }
      product[part].gate.open()
      await product.untilReady()
      assert.deepEqual(found, [])
      if (part === 'database') {
        assert.deepEqual(await databaseDigest(tenant), before)
      }
    })
  }
})
