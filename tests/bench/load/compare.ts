import { databaseUsage, usedBetween } from '#tests/bench/load/database_usage'
import { runLoad, type Load, type LoadResult } from '#tests/bench/load/run_load'
import type { ListeningProcess } from '#tests/bench/processes/product'

const ROUNDS = 3
/** How hard the subjects are loaded. */
export interface Pace {
  connections: number
  /** Of each round; the first compiles the code, later ones only find warm connections again. */
  warmUp: [number, number, number]
  /** A round ends at whichever comes first. */
  seconds: number
  requests?: number
}

const FULL: Pace = {
  connections: 32,
  warmUp: [3_000, 100, 100],
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
}
const LONGEST_WARM_UP = 20

export interface Subject {
  server: ListeningProcess
  /** As its connections call themselves in the database */
  application: string
  request: Load['request']
}

/** Medians of the rounds */
export interface Figures {
  /** Microseconds of CPU a request: of the server's process, of its connections in the database */
  cpu: number
  databaseCpu: number | null
  perSecond: number
  p50: number
  p95: number
}

export interface Comparison<Name extends string> {
  figures: Record<Name, Figures>
  /** Median of the rounds' own ratios: what disturbs a round disturbs both sides of it */
  ratio(name: Name, to: Name, of: 'cpu' | 'databaseCpu'): number | null
}

/** Loads all subjects in turns, several rounds, so that a busy machine is busy for each of them. */
export async function compare<Name extends string>(
  subjects: Record<Name, Subject>,
  pace: Pace = FULL
): Promise<Comparison<Name>> {
  const names = Object.keys(subjects) as Name[]
  const rounds: Record<Name, Figures>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const figures = {} as Record<Name, Figures>
    for (const name of rotated(names, round)) {
      figures[name] = await measure(subjects[name], pace, round)
    }
    rounds.push(figures)
  }
  return {
    figures: Object.fromEntries(
      names.map((name) => [name, medians(rounds.map((figures) => figures[name]))])
    ) as Record<Name, Figures>,
    ratio: (name, to, of) => {
      const pairs = rounds.map((figures) => [figures[name][of], figures[to][of]])
      const known = pairs.filter((pair): pair is [number, number] => !pair.includes(null))
      return known.length > 0 ? median(known.map(([one, other]) => one / other)) : null
    },
  }
}

async function measure(
  { server, application, request }: Subject,
  { connections, warmUp, seconds, requests }: Pace,
  round: number
): Promise<Figures> {
  const load = { port: server.port, connections, request }
  await runLoad({ ...load, seconds: LONGEST_WARM_UP, requests: warmUp[round] })
  const before = await usageOf(server, application)
  const result = await runLoad({ ...load, seconds, requests })
  const after = await usageOf(server, application)
  const database = usedBetween(before.database, after.database)
  return {
    cpu: (after.server - before.server) / result.requests,
    databaseCpu: database && database / result.requests,
    ...speed(result),
  }
}

async function usageOf({ process }: ListeningProcess, application: string) {
  const [usage, database] = await Promise.all([process.usage(), databaseUsage(application)])
  return { server: usage.cpuMicros, database }
}

function speed({ requests, seconds, p50, p95 }: LoadResult) {
  return { perSecond: requests / seconds, p50, p95 }
}

function medians(rounds: Figures[]): Figures {
  const of = (pick: (figures: Figures) => number) => median(rounds.map(pick))
  return {
    cpu: of(({ cpu }) => cpu),
    databaseCpu: rounds[0].databaseCpu === null ? null : of((one) => one.databaseCpu ?? 0),
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p95: of(({ p95 }) => p95),
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function rotated<Value>(values: Value[], by: number): Value[] {
  const at = by % values.length
  return [...values.slice(at), ...values.slice(0, at)]
}
