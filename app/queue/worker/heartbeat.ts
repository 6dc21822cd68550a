import { hostname } from 'node:os'
import queueConfig from '#config/queue'
import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { Loop } from '#queue/worker/loop'

/** A row that says: this worker lives. `queue:status` and the system check read it. */
export class Heartbeat {
  readonly #id = newId()
  readonly #loop = new Loop({
    name: 'heartbeat',
    everyMs: queueConfig.heartbeatMs,
    work: () => this.#beat(),
  })

  start(): void {
    this.#loop.start()
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
    await platformConnection().rawQuery('delete from workers where id = ?', [this.#id])
  }

  async #beat(): Promise<void> {
    await platformConnection().rawQuery(
      `with gone as (delete from workers where seen_at < now() - interval '1 day')
       insert into workers (id, host, pid) values (?, ?, ?)
       on conflict (id) do update set seen_at = now()`,
      [this.#id, hostname(), process.pid]
    )
  }
}
