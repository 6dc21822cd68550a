import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import queueConfig from '#config/queue'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { Job, type JobOptions } from '#queue/contract'
import { SummarizeQueues } from '#queue/queries/summarize_queues'
import { jobClasses } from '#queue/worker/job_classes'
import { Worker } from '#queue/worker/worker'
import { useTenant } from '#tests/support/tenant'

const done: { tenant: string; name: string }[] = []
let alive = 0
let mostAlive = 0

class PaintFence extends Job<{ name: string; ms: number }> {
  static options: JobOptions = { attempts: 2 }

  async execute() {
    alive += 1
    mostAlive = Math.max(mostAlive, alive)
    await sleep(this.payload.ms)
    alive -= 1
    if (this.payload.name === 'broken') {
      throw new Error('no paint')
    }
    done.push({ tenant: tenantContext.require().slug, name: this.payload.name })
  }
}

test.group('Worker: from the outbox through Redis to the job', (group) => {
  const large = useTenant(group)
  const small = useTenant(group)
  const { prefix } = queueConfig
  let worker: Worker
  let isStopped = false

  group.setup(() => jobClasses.add(PaintFence))
  group.each.setup(async () => {
    await platformConnection().rawQuery('delete from bus.deliveries')
    await platformConnection().rawQuery('delete from bus.outbox')
    Object.assign(queueConfig, { prefix: newId() })
    done.length = 0
    alive = mostAlive = 0
    isStopped = false
    worker = new Worker(['default'])
    return async () => {
      await (isStopped ? undefined : worker.stop())
      Object.assign(queueConfig, { prefix })
    }
  })

  const paint = (tenant: typeof large, count: number, ms = 0, name = 'fence') =>
    tenant.run(() =>
      tenantConnection().transaction(async (trx) => {
        for (let number = 0; number < count; number++) {
          await PaintFence.dispatch({ name, ms }, trx)
        }
      })
    )

  async function until(isReached: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
    const end = Date.now() + seconds * 1_000
    while (!(await isReached())) {
      if (Date.now() > end) {
        throw new Error(`not reached in ${seconds} s: ${JSON.stringify(done.length)}`)
      }
      await sleep(5)
    }
  }

  const left = async () => {
    const { rows } = await platformConnection().rawQuery(
      'select count(*)::int as left from bus.deliveries'
    )
    return rows[0].left
  }

  test('a job that is committed begins without waiting for the next look', async ({ assert }) => {
    worker.start()
    await paint(small, 1)
    await until(() => done.length === 1)
    const waits: number[] = []
    for (let round = 0; round < 5; round++) {
      await sleep(queueConfig.pollMs / 5)
      const before = Date.now()
      await paint(small, 1)
      await until(() => done.length === round + 2)
      waits.push(Date.now() - before)
    }
    const [, , median] = waits.sort((one, other) => one - other)
    assert.isBelow(median, queueConfig.pollMs / 2)
    assert.equal(done[0].tenant, small.scope.slug)
  })

  test('each job runs once and leaves nothing behind', async ({ assert }) => {
    worker.start()
    await paint(large, 150)
    await until(async () => done.length >= 150 && (await left()) === 0)
    assert.lengthOf(done, 150)
  })

  test('no more jobs run at once than the queue allows', async ({ assert }) => {
    worker.start()
    await paint(large, 30, 20)
    await until(() => done.length === 30)
    assert.equal(mostAlive, queueConfig.queues.default.concurrency)
  })

  test('a tenant with a thousand jobs does not delay another', async ({ assert }) => {
    await paint(large, 1_000, 5)
    worker.start()
    await until(() => done.length > 20)
    const before = done.length
    await paint(small, 5, 5)
    await until(() => done.filter(({ tenant }) => tenant === small.scope.slug).length === 5)
    assert.isBelow(done.length - before, 200)
  })

  test('a failed job comes again by itself, then lies with the dead', async ({ assert }) => {
    worker.start()
    await paint(small, 1, 0, 'broken')
    await until(async () => {
      const { rows } = await platformConnection().rawQuery(
        `update bus.deliveries set available_at = now() where attempts = 1 and state = 'waiting'
         returning id`
      )
      return rows.length === 1
    })
    await until(async () => (await left()) === 0)
    const { rows } = await platformConnection().rawQuery(
      'select attempts from dead_letters where tenant_id = ?',
      [small.scope.id]
    )
    assert.deepEqual(rows, [{ attempts: 2 }])
  })

  test('a worker that is stopped finishes what runs and takes nothing new', async ({ assert }) => {
    worker.start()
    await paint(large, 40, 200)
    await until(() => alive > 0)
    isStopped = true
    await worker.stop()
    assert.equal(alive, 0)
    assert.isAbove(done.length, 0)
    assert.isBelow(done.length, 40)
    assert.equal(await left(), 40 - done.length)
  })

  test('what a stopped worker left in Redis is taken by the next', async ({ assert }) => {
    worker.start()
    await paint(large, 40, 50)
    await until(() => alive > 0)
    await worker.stop()
    worker = new Worker(['default'])
    worker.start()
    await until(() => done.length === 40)
    await until(async () => (await left()) === 0)
    assert.lengthOf(done, 40)
  })

  test('a living worker is seen, a stopped one is not', async ({ assert }) => {
    const seen = async () => {
      const { workers } = await new SummarizeQueues().handle()
      return workers.some(({ pid, isAlive }) => pid === process.pid && isAlive)
    }
    worker.start()
    await until(seen)
    isStopped = true
    await worker.stop()
    assert.isFalse(await seen())
  })
})
