import { readFileSync } from 'node:fs'
import { migratorConnection } from '#core/database/connections'

/** Microseconds in a clock tick of Linux */
const TICK = 10_000
/** Of /proc/<pid>/stat, counted behind the name of the program */
const USER = 11
const SYSTEM = 12

/** Microseconds of CPU by process of the database */
export type DatabaseUsage = Map<number, number>

/**
 * What the database has spent so far for the connections of one application. null where its processes
 * cannot be seen: on another machine, or on another system than Linux.
 */
export async function databaseUsage(application: string): Promise<DatabaseUsage | null> {
  const { rows } = await migratorConnection().rawQuery(
    'select pid from pg_stat_activity where application_name = ? and pid <> pg_backend_pid()',
    [application]
  )
  try {
    return new Map(rows.map(({ pid }: { pid: number }) => [pid, ticksOf(pid) * TICK]))
  } catch {
    return null
  }
}

/** Microseconds between two readings; connections may have come and gone. */
export function usedBetween(
  before: DatabaseUsage | null,
  after: DatabaseUsage | null
): number | null {
  if (!before || !after) {
    return null
  }
  return [...after].reduce((sum, [pid, micros]) => sum + micros - (before.get(pid) ?? 0), 0)
}

function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[USER]) + Number(fields[SYSTEM])
}
