import assert from 'node:assert/strict'
import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'
import { UnpackOutbox } from '#queue/actions/unpack_outbox'
import type { DomainEvent, EventClass } from '#queue/domain_event'
import { RunDelivery } from '#queue/worker/run_delivery'
import type { DeliveryKey } from '#queue/worker/handle_once'
import type { TestTenant } from '#tests/support/tenant'

interface RunOptions {
  /** Also what is delayed or waits after a failure */
  delayed?: boolean
}

/**
 * Runs what this tenant has published and dispatched, and what that causes, until nothing is due.
 * No Redis, and no ambient tenant: work that leans on the test's context fails here, not in
 * production. The error of a job is thrown, so that no test passes over it.
 *
 * @returns how many jobs and listeners ran
 */
export function runJobs(tenant: TestTenant, { delayed = false }: RunOptions = {}): Promise<number> {
  return tenantContext.outside(async () => {
    let ran = 0
    for (;;) {
      while ((await new UnpackOutbox().handle()) > 0);
      const due = await claim(tenant, delayed)
      if (due.length === 0 && !(await isUnpacked(tenant))) {
        continue
      }
      if (due.length === 0) {
        return ran
      }
      for (const key of due) {
        const { error } = await new RunDelivery().handle(key)
        if (error) {
          throw error
        }
        ran += 1
      }
    }
  })
}

/** Somebody else may be unpacking this tenant's rows just now: they are there until that commits. */
async function isUnpacked({ scope }: TestTenant): Promise<boolean> {
  const { rows } = await platformConnection().rawQuery(
    'select from bus.outbox where tenant_role = ? limit 1',
    [scope.role]
  )
  return rows.length === 0
}

async function claim(tenant: TestTenant, delayed: boolean): Promise<DeliveryKey[]> {
  const { rows } = await platformConnection().rawQuery(
    `with due as (
       update bus.deliveries set state = 'sent', sent_at = now()
       where tenant_id = ? and state = 'waiting' and (? or available_at <= now())
       returning id, handler, available_at)
     select id, handler from due order by available_at, id`,
    [tenant.scope.id, delayed]
  )
  return rows
}

/** The newest fact of this kind that waits in the outbox; call it before `runJobs` takes it away. */
export async function findPublished<Event extends DomainEvent>(
  tenant: TestTenant,
  event: EventClass<Event>
): Promise<Pick<Event, 'id' | 'aggregateId' | 'payload'> | undefined> {
  const { rows } = await platformConnection().rawQuery(
    `select id, aggregate_id as "aggregateId", payload from bus.outbox
     where tenant_role = ? and kind = 'event' and name = ? order by id desc limit 1`,
    [tenant.scope.role, event.eventName]
  )
  return rows[0]
}

/**
 * @example await assertPublished(tenant, CourseCompleted, { courseId })
 */
export async function assertPublished<Event extends DomainEvent>(
  tenant: TestTenant,
  event: EventClass<Event>,
  payload: Partial<Event['payload']> = {}
): Promise<void> {
  const found = await findPublished(tenant, event)
  assert.ok(found, `${event.eventName} was not published`)
  assert.deepEqual({ ...found.payload, ...payload }, found.payload)
}

export async function assertNotPublished(tenant: TestTenant, event: EventClass): Promise<void> {
  assert.equal(await findPublished(tenant, event), undefined, `${event.eventName} was published`)
}
