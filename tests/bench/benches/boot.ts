import type { Bench } from '#tests/bench/bench'
import { median } from '#tests/bench/load/compare'
import { startFloor } from '#tests/bench/processes/floor'
import { startProduct } from '#tests/bench/processes/product'
import { plainRow } from '#tests/bench/report/plain_row'

const ROUNDS = 3

/** From the start of the process until it says that it is ready. */
export const boot: Bench = {
  name: 'boot',
  table: 'processes',
  async run() {
    const times: { product: number; floor: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      times.push({ product: await bootMs(startProduct), floor: await bootMs(startFloor) })
    }
    const product = median(times.map((one) => one.product))
    const floor = median(times.map((one) => one.floor))
    return [
      plainRow({
        what: 'the server is ready after',
        measured: `${(product / 1_000).toFixed(1)} s`,
        comparedWith: `${(floor / 1_000).toFixed(1)} s for the floor, compiled as it is read`,
      }),
    ]
  },
}

async function bootMs(start: typeof startProduct): Promise<number> {
  const { process } = await start()
  await process.stop()
  return process.bootMs
}
