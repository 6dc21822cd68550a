import type { QueueName } from '#config/queue'
import { platformConnection } from '#core/database/connections'
import { failPoint } from '#core/fail_points'
import type { DeliveryKey } from '#queue/worker/handle_once'

/** The platform's own work shares the turns with the tenants: its lane is the nil UUID. */
const PLATFORM_LANE = '00000000-0000-0000-0000-000000000000'

/**
 * Fills the window of a queue, turn by turn over all tenants that have something due: whoever has
 * fewest in flight is next, so a tenant with thousands of jobs waits behind its own jobs only.
 * Lanes are found by skipping through the index; what stays waiting is not read.
 */
const sql = `
  with recursive lanes as (
    (select lane from bus.deliveries
     where queue = :queue and state = 'waiting' order by lane limit 1)
    union all
    select (select d.lane from bus.deliveries d
            where d.queue = :queue and d.state = 'waiting' and d.lane > l.lane
            order by d.lane limit 1)
    from lanes l where l.lane is not null),
  flying as (
    select lane, count(*)::int as n from bus.deliveries
    where queue = :queue and state = 'sent' group by lane),
  free as (
    select greatest(0, :window - coalesce(sum(n), 0))::int as n from flying),
  open as (
    select l.lane, coalesce(f.n, 0) as flying
    from lanes l
    left join tenants t on t.id = l.lane
    left join flying f on f.lane = l.lane
    where l.lane = :platform or t.status = 'active'),
  due as (
    select d.id, d.handler, d.available_at,
      o.flying + row_number() over (partition by o.lane order by d.available_at, d.id) as turn
    from open o
    cross join lateral (
      select id, handler, available_at from bus.deliveries
      where queue = :queue and state = 'waiting' and lane = o.lane and available_at <= now()
      order by available_at, id
      limit (select 1 + free.n / greatest(1, (select count(*) from open))::int from free)) d),
  chosen as (
    select id, handler, row_number() over (order by turn, available_at, id) as place from due
    order by place limit (select n from free)),
  locked as (
    select d.ctid, c.place from bus.deliveries d join chosen c using (id, handler)
    where d.state = 'waiting' for update of d skip locked),
  sent as (
    update bus.deliveries d set state = 'sent', sent_at = now()
    from locked l where d.ctid = l.ctid
    returning d.id, d.handler, l.place)
  select id, handler from sent order by place`

export class ClaimDeliveries {
  async handle(queue: QueueName, window: number): Promise<DeliveryKey[]> {
    const { rows } = await platformConnection().rawQuery(sql, {
      queue,
      window,
      platform: PLATFORM_LANE,
    })
    failPoint('relay.claimed')
    return rows
  }
}
