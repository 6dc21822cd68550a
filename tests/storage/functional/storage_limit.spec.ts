import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { limits, SetLimits } from '#tenancy/contract'
import { fileBytes } from '#tests/support/file_bytes'
import { runJobs } from '#tests/support/queue'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

test.group('F-STO-1: files take no more room than the plan has', (group) => {
  const tenant = useTenant(group)
  group.each.teardown(async () => {
    await new SetLimits().handle(tenant.scope.id, { storageBytes: null })
  })

  async function allow(bytes: number) {
    await new SetLimits().handle(tenant.scope.id, { storageBytes: bytes })
    await limits.forget(tenant.scope.id)
  }

  const usage = () =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(
        'select reserved::int, bytes::int, files::int from storage_usage'
      )
      return rows[0]
    })

  test('room for one and two at once: one is let in', async ({ client, assert }) => {
    await allow(1500)
    const sender = await Sender.arrive(tenant, client)
    const replies = await Promise.all([1, 2, 3].map(() => sender.promise({ size: 1000 })))
    const statuses = replies.map((reply) => reply.status())
    assert.sameMembers(statuses, [201, 409, 409])
    const refused = replies.find((reply) => reply.status() === 409)
    assert.equal(refused?.body().code, 'E_LIMIT_REACHED')
    assert.deepInclude(await usage(), { reserved: 1000 })
  })

  test('what is given up or refused makes room again', async ({ client, assert }) => {
    const bytes = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(998)])
    await allow(bytes.length)
    const sender = await Sender.arrive(tenant, client)
    const id = await sender.begin({ size: bytes.length })
    const gone = await sender.ask('delete', `uploads/${id}`)
    gone.assertStatus(204)
    const refused = await sender.send(bytes, { purpose: 'lesson_file', name: 'a.pdf' })
    assert.equal(refused.state, 'rejected')
    const third = await sender.promise({ size: bytes.length })
    third.assertStatus(201)
  })

  test('a file counts as what it is when it is there, and no longer when it is deleted', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('pdf', 3000)
    const { id } = await sender.send(bytes, { purpose: 'lesson_file', name: 'a.pdf' })
    assert.deepEqual(await usage(), { reserved: 0, bytes: bytes.length, files: 1 })
    const gone = await sender.ask('delete', `uploads/${id}`)
    gone.assertStatus(204)
    await runJobs(tenant)
    assert.deepEqual(await usage(), { reserved: 0, bytes: 0, files: 0 })
  })
})
