import { execFileSync } from 'node:child_process'
import type { Bench } from '#tests/bench/bench'
import { plainRow } from '#tests/bench/report/plain_row'

const ROOT = new URL('../../../', import.meta.url).pathname

interface Weighed {
  name: string
  /** Bytes, gzip */
  size: number
  sizeLimit: number
}

/** What a visitor fetches before something can be seen, as it was built last. */
export const firstLoad: Bench = {
  name: 'first-load',
  table: 'processes',
  async run() {
    const { weighPortal } = await import(new URL('portal/size.mjs', `file://${ROOT}`).href)
    const portal = weighPortal().map(
      ({ name, weight, budget }: { name: string; weight: number; budget: number }) => ({
        name: `portal: ${name}`,
        size: weight * 1_000,
        sizeLimit: budget * 1_000,
      })
    )
    return [...weighWidgets(), ...heaviest(portal)].map(({ name, size, sizeLimit }) =>
      plainRow({
        what: `first load, ${name}`,
        measured: `${(size / 1_000).toFixed(1)} kB gzip`,
        target: `≤ ${sizeLimit / 1_000} kB`,
        overrun: size / sizeLimit,
      })
    )
  },
}

function weighWidgets(): Weighed[] {
  const bin = `${ROOT}node_modules/size-limit/bin.js`
  const text = execFileSync(process.execPath, [bin, '--json'], { cwd: `${ROOT}widgets` })
  return JSON.parse(text.toString())
}

/** The shell, and of the pages the one with most. */
function heaviest(portal: Weighed[]): Weighed[] {
  const shell = portal.filter(({ name }) => name === 'portal: shell')
  const rest = portal.filter(({ name }) => name !== 'portal: shell')
  return [...shell, ...rest.sort((a, b) => b.size - a.size).slice(0, 1)]
}
