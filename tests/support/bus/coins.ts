import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { DomainEvent, Job, Listener, publish, schedule, subscribe } from '#queue/contract'
import { jobClasses } from '#queue/worker/job_classes'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'

/**
 * A tiny bank for tests that kill: a coin is dropped, booked once in the database, and rings a bell
 * outside of it. `BELLS` names the file that stands for the world outside.
 */
export class CoinDropped extends DomainEvent<{ number: number }> {
  static eventName = 'CoinDropped'
}

class BookCoin extends Listener<CoinDropped> {
  async handle(event: CoinDropped, trx: TransactionClientContract) {
    await sleep(Number(process.env.COIN_MS ?? 0))
    await audit.record({ action: 'coin.booked', subject: coin(event.aggregateId) }, trx)
    await RingBell.dispatch({ coinId: event.aggregateId }, trx)
  }
}

export class RingBell extends Job<{ coinId: string }> {
  async execute() {
    appendFileSync(process.env.BELLS ?? '/dev/null', `${this.context.id} ${this.payload.coinId}\n`)
  }
}

export class WindClock extends Job {
  async execute() {
    await this.once((trx) =>
      audit.record({ action: 'clock.wound', subject: { type: 'clock', id: this.context.id } }, trx)
    )
  }
}

export const CLOCK = 'test.wind_clock'

const coin = (id: string) => ({ type: 'coin', id })

let isOpen = false

export function openBank(): void {
  if (isOpen) {
    return
  }
  isOpen = true
  subscribe(CoinDropped, { 'test.book_coin': async () => ({ default: BookCoin }) })
  schedule(CLOCK, WindClock, { every: '12h' })
  jobClasses.add(RingBell)
  jobClasses.add(WindClock)
}

/** The change and the fact in one transaction, as a request does it. */
export async function dropCoin(number: number): Promise<void> {
  await tenantConnection().transaction(async (trx) => {
    const id = newId()
    await audit.record({ action: 'coin.dropped', subject: coin(id) }, trx)
    await publish(new CoinDropped(id, { number }), trx)
  })
}
