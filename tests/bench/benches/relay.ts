import { platformConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { ClaimDeliveries } from '#queue/actions/claim_deliveries'
import { UnpackOutbox } from '#queue/actions/unpack_outbox'
import type { DeliveryKey } from '#queue/worker/handle_once'
import { RedisChannel } from '#queue/worker/redis_channel'
import type { Bench } from '#tests/bench/bench'
import { median } from '#tests/bench/load/compare'
import { plainRow } from '#tests/bench/report/plain_row'

const EVENTS = 10_000
const WINDOW = 500
const ROUNDS = 3
const PROMISED = { perSecond: 5_000, ofSaving: 0.3 }

/** From the outbox to Redis: unpack, claim in turns by tenant, hand over; nobody works meanwhile. */
export const relay: Bench = {
  name: 'relay',
  table: 'processes',
  async run() {
    const channel = new RedisChannel('default')
    while (!channel.isReady) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    try {
      const rounds = []
      for (let round = 0; round < ROUNDS; round++) {
        const saving = perSecond(await msOf(() => saveAlone(channel)))
        await publish()
        rounds.push({ saving, relaying: perSecond(await relayAll(channel)) })
      }
      return [rowOf(rounds)]
    } finally {
      await channel.close(5_000)
    }
  },
}

const perSecond = (ms: number) => (EVENTS * 1_000) / ms

async function msOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function saveAlone(channel: RedisChannel): Promise<void> {
  for (let sent = 0; sent < EVENTS; sent += WINDOW) {
    await channel.send(Array.from({ length: WINDOW }, () => ({ id: newId(), handler: 'bench' })))
  }
}

async function publish(): Promise<void> {
  await platformConnection().rawQuery(
    `insert into bus.outbox (id, kind, name, handlers, queue, payload, metadata)
     select gen_random_uuid(), 'event', 'Benched', '{bench}', 'default', '{}', '{}'
     from generate_series(1, ?)`,
    [EVENTS]
  )
}

/** @returns milliseconds of the relay's own work */
async function relayAll(channel: RedisChannel): Promise<number> {
  let ms = 0
  for (let sent = 0; sent < EVENTS;) {
    let keys: DeliveryKey[] = []
    ms += await msOf(async () => {
      await new UnpackOutbox().handle()
      keys = await new ClaimDeliveries().handle(channel.name, WINDOW)
      await channel.send(keys)
    })
    await settle(keys)
    sent += keys.length
  }
  return ms
}

/** As workers would when they are done, so that the window has room again. */
async function settle(keys: DeliveryKey[]): Promise<void> {
  await platformConnection().rawQuery('delete from bus.deliveries where id = any(?::uuid[])', [
    keys.map(({ id }) => id),
  ])
}

function rowOf(rounds: { saving: number; relaying: number }[]) {
  const relaying = median(rounds.map((round) => round.relaying))
  const share = median(rounds.map((round) => round.relaying / round.saving))
  const thousands = (rate: number) => `${(rate / 1_000).toFixed(1)} thousand a second`
  return plainRow({
    what: 'facts from the outbox to Redis',
    measured: thousands(relaying),
    comparedWith: `${thousands(median(rounds.map(({ saving }) => saving)))} saved in Redis alone`,
    target: '≥ 5 thousand a second and ≥ 0.3 × saving alone',
    overrun: Math.max(PROMISED.perSecond / relaying, PROMISED.ofSaving / share),
  })
}
