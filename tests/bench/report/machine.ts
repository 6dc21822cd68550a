import { availableParallelism, cpus, loadavg } from 'node:os'

const began = loadavg()[0]

/** Where and when, and how busy the machine was with other things: in one line under a table. */
export function machine(): string {
  const [date] = new Date().toISOString().split('T')
  const load = `${began.toFixed(1)} → ${loadavg()[0].toFixed(1)}`
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  return `${date}, Node ${process.versions.node}, ${availableParallelism()} × ${model}, load ${load}.`
}
