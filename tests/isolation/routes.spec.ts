import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { idempotent, isolationCases, type As, type Probe } from '#tests/isolation/cases'
import { allRoutes, told, visit } from '#tests/isolation/visitor'
import { copyCatalog, retitle } from '#tests/isolation/twins'
import { makeWorld, type World } from '#tests/isolation/world'
import { useTenant } from '#tests/support/tenant'

/** The same request for something that exists nowhere. */
function invented({ params = {}, body = {}, headers }: Probe): Probe {
  const nothing = (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? newId() : value
  const swap = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, nothing(value)]))
  const named = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key === 'slug' || key === 'token' ? `yok-${newId().slice(-12)}` : String(nothing(value)),
    ])
  )
  return { params: named, body: swap(body), headers: headers && { ...headers, ...idempotent() } }
}

test.group('F-TEN-2: no route tells one tenant anything of another', (group) => {
  const tenantA = useTenant(group)
  const tenantB = useTenant(group)
  let a: World
  let b: World

  async function worlds(client: ApiClient) {
    a ??= await makeWorld(tenantA, client)
    b ??= await makeWorld(tenantB, client)
    await tenantA.keepWhatIsThere()
    await tenantB.keepWhatIsThere()
  }

  function tokenOf(world: World, as: As): string | undefined {
    if (as === 'guest') {
      return undefined
    }
    return as === 'LEARNER' ? world.learner.accessToken : world.tokens[as]
  }

  test('every route has its case', ({ assert }) => {
    const names = allRoutes().map(({ name }) => name ?? 'a route without a name')
    assert.sameMembers(Object.keys(isolationCases), names)
  })

  for (const [route, isolation] of Object.entries(isolationCases)) {
    if (isolation.kind === 'list') {
      test(`${route} shows its own tenant only`, async ({ client, assert }) => {
        await worlds(client)
        for (const [own, other] of [
          [a, b],
          [b, a],
        ]) {
          const { host } = own.tenant
          const token = tokenOf(own, isolation.as)
          const response = await visit(client, { route, host, token, ...isolation.probe?.(own) })
          assert.equal(response.status(), 200)
          const text = response.text() || JSON.stringify(response.body())
          assert.notInclude(text, other.canary)
          assert.isTrue(isolation.silent || text.includes(own.canary), 'its own canary is there')
        }
      })
    }
    if (isolation.kind === 'id') {
      test(`${route}: what is B’s does not exist for A`, async ({ client, assert }) => {
        await worlds(client)
        const { host } = a.tenant
        const token = tokenOf(a, isolation.as)
        const probe = isolation.probe(b)
        const foreign = await visit(client, { route, host, token, ...probe })
        const nowhere = await visit(client, { route, host, token, ...invented(probe) })
        assert.deepEqual(told(foreign), told(nowhere))
        assert.equal(foreign.status(), 404)
        const owner = await visit(client, {
          route,
          host: b.tenant.host,
          token: tokenOf(b, isolation.as),
          ...isolation.probe(b),
        })
        assert.equal(owner.status(), isolation.status, owner.text())
      })
    }
  }

  test('a token of A opens nothing at B, whatever the route', async ({ client, assert }) => {
    await worlds(client)
    const guarded = allRoutes().filter(
      ({ name }) => (isolationCases[name ?? '']?.kind ?? 'none') !== 'none'
    )
    for (const { name = '' } of guarded) {
      const isolation = isolationCases[name]
      const probe = isolation.kind === 'none' ? {} : isolation.probe?.(b)
      const { host } = b.tenant
      const token = a.tokens.TENANT_ADMIN
      const response = await visit(client, { route: name, host, token, ...probe })
      assert.equal(response.status(), 401, name)
    }
  })

  test('the same id in both tenants answers with each one’s own', async ({ client, assert }) => {
    await worlds(client)
    await copyCatalog(b.tenant, a.tenant)
    const route = 'catalog.courses.show'
    const params = { id: b.lecture.courseId }
    await retitle(a.tenant, b.lecture.courseId, a.canary)
    const atA = await visit(client, { route, host: a.tenant.host, params })
    const atB = await visit(client, { route, host: b.tenant.host, params })
    assert.equal(atA.body().data.title, a.canary)
    assert.equal(atB.body().data.title, b.canary)
  })

  test('a media token of B opens nothing with A’s host or file', async ({ client, assert }) => {
    await worlds(client)
    const [, , , file] = b.mediaPath.split('/')
    const [, , ownToken] = a.mediaPath.split('/')
    const owner = await client.get(b.mediaPath).header('host', b.tenant.host)
    assert.equal(owner.status(), 200)
    const crossed = await client.get(`/media/${ownToken}/${file}/x`).header('host', a.tenant.host)
    const nowhere = await client
      .get(`/media/${ownToken}/${newId()}/x`)
      .header('host', a.tenant.host)
    assert.deepEqual(told(crossed), told(nowhere))
  })
})
