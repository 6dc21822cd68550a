import queueConfig from '#config/queue'
import { platformConnection } from '#core/database/connections'

export interface QueueSummary {
  queue: string
  /** due now, in the database */
  waiting: number
  /** due later: delayed or after a failed try */
  later: number
  /** given to Redis, running ones included */
  sent: number
  running: number
  oldestWaitingSeconds: number
}

export interface BusSummary {
  /** facts and jobs that no relay has taken yet */
  outbox: number
  queues: QueueSummary[]
  deadLetters: number
  schedules: number
  nextScheduleAt: string | null
  workers: { host: string; pid: number; startedAt: string; seenAt: string; isAlive: boolean }[]
}

/** What waits, runs and has failed, for operators; `workers` says whether anybody works at all. */
export class SummarizeQueues {
  async handle(): Promise<BusSummary> {
    const [queues, totals, workers] = await Promise.all([
      this.#queues(),
      this.#totals(),
      this.#workers(),
    ])
    return { ...totals, queues, workers }
  }

  async #queues(): Promise<QueueSummary[]> {
    const { rows } = await platformConnection().rawQuery(
      `select q.queue,
         count(*) filter (where d.state = 'waiting' and d.available_at <= now())::int as waiting,
         count(*) filter (where d.state = 'waiting' and d.available_at > now())::int as later,
         count(*) filter (where d.state = 'sent')::int as sent,
         count(*) filter (where d.running_until > now())::int as running,
         coalesce(extract(epoch from now() - min(d.available_at)
           filter (where d.state = 'waiting' and d.available_at <= now())), 0)::int
           as "oldestWaitingSeconds"
       from unnest(?::text[]) as q (queue) left join bus.deliveries d using (queue)
       group by q.queue order by q.queue`,
      [Object.keys(queueConfig.queues)]
    )
    return rows
  }

  async #totals(): Promise<Omit<BusSummary, 'queues' | 'workers'>> {
    const { rows } = await platformConnection().rawQuery(
      `select (select count(*) from bus.outbox)::int as outbox,
         (select count(*) from dead_letters)::int as "deadLetters",
         (select count(*) from schedules)::int as schedules,
         (select min(due_at) from schedules) as "nextScheduleAt"`
    )
    return rows[0]
  }

  async #workers(): Promise<BusSummary['workers']> {
    const { rows } = await platformConnection().rawQuery(
      `select host, pid, started_at as "startedAt", seen_at as "seenAt",
         seen_at > now() - ? * interval '1 millisecond' as "isAlive"
       from workers order by seen_at desc`,
      [queueConfig.heartbeatMs * 3]
    )
    return rows
  }
}
