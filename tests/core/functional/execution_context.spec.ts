import { test } from '@japa/runner'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { bySystem, executionContext } from '#core/execution_context'
import { Actor } from '#core/http/actor'
import { logContext } from '#core/logging/log_context'
import { newId } from '#core/shared/id'
import { useExtraServer } from '#tests/support/extra_server'
import { useTenant } from '#tests/support/tenant'

test.group('F-CORE-3: who caused what runs now', (group) => {
  const tenant = useTenant(group)
  const actorId = newId()
  const actAs = (ctx: HttpContext, next: NextFn) => {
    ctx.actor = new Actor('member', actorId, 'portal', [], new Set())
    return next()
  }
  const answer = () => ({ execution: executionContext.current, log: logContext() })
  const url = useExtraServer(
    group,
    (router) => {
      router.get('api/v1/guest', answer)
      router.get('api/v1/member', answer).use(actAs)
    },
    { trustProxy: () => true }
  )

  const later = { ...bySystem, requestId: 'r1', actor: { kind: 'member' as const, id: actorId } }

  test('a request: its actor, id, language and trace', async ({ assert, client }) => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const response = await client
      .get(`${url()}/api/v1/member`)
      .header('host', tenant.host)
      .header('x-request-id', 'request-1')
      .header('accept-language', 'en')
      .header('traceparent', traceparent)
    assert.containsSubset(response.body().execution, {
      actor: { kind: 'member', id: actorId },
      requestId: 'request-1',
      locale: 'en',
      traceparent,
    })
    assert.deepEqual(response.body().log, {
      requestId: 'request-1',
      actor: actorId,
      tenant: tenant.scope.id,
    })
  })

  test('a guest is nobody, and a trace that is none is not carried on', async ({
    assert,
    client,
  }) => {
    const response = await client
      .get(`${url()}/api/v1/guest`)
      .header('host', tenant.host)
      .header('traceparent', '00-nonsense')
    const { actor, traceparent } = response.body().execution
    assert.deepEqual(actor, bySystem.actor)
    assert.isNull(traceparent)
  })

  test('what a proxy forwards is an address or nothing', async ({ assert, client }) => {
    const forwarded = { '203.0.113.7': '203.0.113.7', '2001:db8::1': '2001:db8::1' }
    const refused = { 'unknown': null, 'fe80::1%eth0': null, "1'; drop": null }
    for (const [ip, expected] of Object.entries({ ...forwarded, ...refused })) {
      const response = await client
        .get(`${url()}/api/v1/guest`)
        .header('host', tenant.host)
        .header('x-forwarded-for', ip)
      assert.equal(response.body().execution.address, expected)
    }
  })

  test('work that was caused earlier goes on in the name of its cause', async ({ assert }) => {
    const seen = await executionContext.run(later, async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return answer()
    })
    assert.deepEqual(seen, { execution: later, log: { requestId: 'r1', actor: actorId } })
  })

  test('otherwise it is the system', ({ assert }) => {
    assert.deepEqual(answer(), { execution: bySystem, log: {} })
  })
})
