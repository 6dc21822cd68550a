import { test } from '@japa/runner'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { executionContext } from '#core/execution_context'
import { Actor } from '#core/http/actor'
import { newId } from '#core/shared/id'
import { useExtraServer } from '#tests/support/extra_server'
import { useTenant } from '#tests/support/tenant'

const subject = { type: 'course', id: 'c1' }
const record = () => tenantConnection().transaction((trx) => audit.record(change, trx))
const change = {
  action: 'course.renamed',
  subject,
  before: { title: 'Kabuk' },
  after: { title: 'Unix kabuğu' },
}

test.group('F-AUD-1: who did what to which record', (group) => {
  const tenant = useTenant(group)
  const actorId = newId()
  const actAs = (ctx: HttpContext, next: NextFn) => {
    ctx.actor = new Actor('member', actorId, 'portal', [], new Set())
    return next()
  }
  const url = useExtraServer(group, (router) => {
    router.post('api/v1/renames', () => record()).use(actAs)
  })

  const sql = (statement: string) => tenant.run(() => tenantConnection().rawQuery(statement))
  const records = async () => {
    const { rows } = await sql(`select * from audit_records where action = 'course.renamed'`)
    return rows
  }

  test('a record names actor, request and address, with before and after', async ({
    assert,
    client,
  }) => {
    await client
      .post(`${url()}/api/v1/renames`)
      .header('host', tenant.host)
      .header('x-request-id', 'rq-0123456789abcdef0123456789')
    const [row] = await records()
    assert.containsSubset(row, {
      action: 'course.renamed',
      actor_kind: 'member',
      actor_id: actorId,
      subject_type: 'course',
      subject_id: 'c1',
      before: change.before,
      after: change.after,
      request_id: 'rq-0123456789abcdef0123456789',
      address: '127.0.0.1',
    })
  })

  test('work in the background is recorded in the name of its cause', async ({ assert }) => {
    const cause = {
      actor: { kind: 'platform' as const, id: actorId },
      requestId: 'r1',
      locale: 'tr',
      traceparent: null,
      address: null,
    }
    await tenant.run(() => executionContext.run(cause, record))
    const [row] = await records()
    assert.containsSubset(row, { actor_kind: 'platform', actor_id: actorId, request_id: 'r1' })
  })

  test('without anybody it was the system', async ({ assert }) => {
    await tenant.run(record)
    const [row] = await records()
    assert.containsSubset(row, { actor_kind: 'system', actor_id: null, address: null })
  })

  test('a record goes when its change is rolled back', async ({ assert }) => {
    const failing = tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        await audit.record(change, trx)
        throw new Error('no')
      })
    )
    await assert.rejects(() => failing, 'no')
    assert.lengthOf(await records(), 0)
  })

  test('nobody changes or deletes what was recorded', async ({ assert }) => {
    await tenant.run(record)
    for (const statement of [
      `update audit_records set action = 'nothing'`,
      'delete from audit_records',
      'truncate audit_records',
    ]) {
      await assert.rejects(() => sql(statement), /permission denied/)
    }
    assert.lengthOf(await records(), 1)
  })
})
