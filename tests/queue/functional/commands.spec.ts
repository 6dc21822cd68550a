import ace from '@adonisjs/core/services/ace'
import { test } from '@japa/runner'
import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import QueueDeadLetters from '#queue/commands/queue_dead_letters'
import QueueRetry from '#queue/commands/queue_retry'
import QueueStatus from '#queue/commands/queue_status'
import { workerCheck } from '#queue/doctor/worker_check'
import { useTenant } from '#tests/support/tenant'

type CommandClass = typeof QueueStatus | typeof QueueRetry | typeof QueueDeadLetters

test.group('Jobs: what an operator can see and do', (group) => {
  const tenant = useTenant(group)

  group.each.setup(async () => {
    ace.ui.switchMode('raw')
    await platformConnection().rawQuery('delete from dead_letters')
    await platformConnection().rawQuery('delete from bus.deliveries')
    await platformConnection().rawQuery('delete from workers')
    return () => ace.ui.switchMode('normal')
  })

  async function run(command: CommandClass, args: string[]) {
    ace.ui.logger.flushLogs()
    const instance = await ace.create(command, args)
    await instance.exec()
    const lines = ace.ui.logger.getLogs().map(({ message }) => message)
    return { text: lines.join('\n'), exitCode: instance.exitCode }
  }

  async function bury(handler = 'PaintFence'): Promise<string> {
    const id = newId()
    await platformConnection().rawQuery(
      `insert into dead_letters (id, handler, tenant_id, kind, name, queue, payload, metadata,
         occurred_at, attempts, error)
       values (?, ?, ?, 'job', ?, 'outside', '{"fenceId": "f1"}', '{}', now(), 8, ?)`,
      [id, handler, tenant.scope.id, handler, 'Error: no paint\n    at paint.ts']
    )
    return id
  }

  const waiting = async () => {
    const { rows } = await platformConnection().rawQuery(
      'select id, attempts, state, queue, payload from bus.deliveries'
    )
    return rows
  }

  test('queue:dead-letters lists them with tenant, tries and reason', async ({ assert }) => {
    const id = await bury()
    const { text } = await run(QueueDeadLetters, ['--json'])
    const [letter] = JSON.parse(text)
    assert.containsSubset(letter, {
      id,
      handler: 'PaintFence',
      tenantSlug: tenant.scope.slug,
      attempts: 8,
      payload: { fenceId: 'f1' },
    })
    const forPeople = await run(QueueDeadLetters, [])
    assert.include(forPeople.text, `${id}  PaintFence  ${tenant.scope.slug}  8×  Error: no paint`)
    assert.notInclude(forPeople.text, 'paint.ts')
  })

  test('queue:dead-letters says when there are none', async ({ assert }) => {
    const { text } = await run(QueueDeadLetters, [])
    assert.equal(text, 'no dead letters')
  })

  test('queue:retry gives one of them a new life under its id', async ({ assert }) => {
    const id = await bury()
    await bury()
    const { text } = await run(QueueRetry, [id, '--json'])
    assert.equal(text, '{"revived":1}')
    assert.deepEqual(await waiting(), [
      { id, attempts: 0, state: 'waiting', queue: 'outside', payload: { fenceId: 'f1' } },
    ])
  })

  test('queue:retry --all revives all of them', async ({ assert }) => {
    await bury()
    await bury('MowLawn')
    const { text } = await run(QueueRetry, ['--all', '--json'])
    assert.equal(text, '{"revived":2}')
    assert.lengthOf(await waiting(), 2)
  })

  test('queue:retry refuses an unknown id, and silence about which', async ({ assert }) => {
    await bury()
    for (const args of [[newId()], ['no-uuid'], []]) {
      const { exitCode } = await run(QueueRetry, args)
      assert.equal(exitCode, 1)
    }
    assert.lengthOf(await waiting(), 0)
  })

  test('queue:status counts what waits, comes later, was sent and is dead', async ({ assert }) => {
    await bury()
    await bury()
    await run(QueueRetry, ['--all'])
    await bury()
    await platformConnection().rawQuery(
      `update bus.deliveries set available_at = now() + interval '1 hour'
       where id = (select id from bus.deliveries limit 1)`
    )
    const { text } = await run(QueueStatus, ['--json'])
    const summary = JSON.parse(text)
    assert.equal(summary.deadLetters, 1)
    assert.deepEqual(summary.workers, [])
    const outside = summary.queues.find(({ queue }: { queue: string }) => queue === 'outside')
    assert.containsSubset(outside, { waiting: 1, later: 1, sent: 0, running: 0 })
    const forPeople = await run(QueueStatus, [])
    assert.match(forPeople.text, /workers +none/)
    assert.match(forPeople.text, /outside +1 waiting, 1 later/)
  })

  test('the doctor misses a worker', async ({ assert }) => {
    await assert.rejects(() => workerCheck.examine(), /no worker/)
    const seen = (ago: string) =>
      platformConnection().rawQuery(
        `insert into workers (id, host, pid, seen_at) values (?, 'vm', 1, now() - ?::interval)`,
        [newId(), ago]
      )
    await seen('1 hour')
    await assert.rejects(() => workerCheck.examine(), /no worker/)
    await seen('1 second')
    assert.match(await workerCheck.examine(), /^1 alive/)
  })
})
