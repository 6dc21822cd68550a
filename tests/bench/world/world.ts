import { startFloor } from '#tests/bench/processes/floor'
import type { MeasuredProcess } from '#tests/bench/processes/measured_process'
import { startProduct, type ListeningProcess } from '#tests/bench/processes/product'
import { openAcademies, type Academies } from '#tests/bench/world/academies'

/** What several benches need, made when the first one asks. */
export class World {
  #academies: Promise<Academies> | undefined
  #product: Promise<ListeningProcess> | undefined
  #floor: Promise<ListeningProcess> | undefined

  /** @param isFull also what takes many minutes */
  constructor(readonly isFull: boolean) {}

  academies(): Promise<Academies> {
    return (this.#academies ??= openAcademies())
  }

  product(): Promise<ListeningProcess> {
    return (this.#product ??= startProduct())
  }

  floor(): Promise<ListeningProcess> {
    return (this.#floor ??= startFloor())
  }

  async close(): Promise<void> {
    const started = await Promise.allSettled([this.#product, this.#floor])
    const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    await Promise.all(running.map((one): MeasuredProcess | undefined => one?.process).map(stop))
  }
}

async function stop(process: MeasuredProcess | undefined): Promise<void> {
  await process?.stop()
}
