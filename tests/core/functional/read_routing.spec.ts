import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { separateNodes } from '#config/database'
import { tenantConnection } from '#core/database/connections'
import { Actor } from '#core/http/actor'
import { useExtraServer } from '#tests/support/extra_server'

/** Tells which node would answer, as an actor that the test names. */
class RoutingController {
  handle(ctx: HttpContext) {
    const id = ctx.request.header('x-actor', '') as string
    ctx.actor = new Actor('member', id, 'portal', [], new Set())
    return { node: tenantConnection('read').connectionName }
  }
}

test.group('F-CORE-2: one place decides which database answers', (group) => {
  const url = useExtraServer(group, (router) => {
    router.get('node', [RoutingController]).as('read').public()
    router.post('node', [RoutingController]).as('write').public()
  })

  group.each.setup(() => {
    separateNodes.read = true
    return () => {
      separateNodes.read = false
    }
  })

  const client = () => new ApiClient(url())

  async function ask(method: 'GET' | 'POST', actor: string): Promise<string> {
    const request = method === 'GET' ? client().get('/node') : client().post('/node')
    const response = await request.header('host', appUrl.hostname).header('x-actor', actor)
    return response.body().node
  }

  test('a read that tolerates lag goes to the replica', async ({ assert }) => {
    assert.equal(await ask('GET', randomUUID()), 'tenant_read')
  })

  test('a read after a write of the same actor does not', async ({ assert }) => {
    const actor = randomUUID()
    assert.equal(await ask('POST', actor), 'tenant')
    assert.equal(await ask('GET', actor), 'tenant')
  })

  test('somebody else’s write changes nothing', async ({ assert }) => {
    await ask('POST', randomUUID())
    assert.equal(await ask('GET', randomUUID()), 'tenant_read')
  })

  test('jobs and commands, which have no request, read the primary', ({ assert }) => {
    assert.equal(tenantConnection('read').connectionName, 'tenant')
  })

  test('without a replica everything is the primary’s', async ({ assert }) => {
    separateNodes.read = false
    assert.equal(await ask('GET', randomUUID()), 'tenant')
  })
})
