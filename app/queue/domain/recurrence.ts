import { DateTime, Duration } from 'luxon'
import string from '@adonisjs/core/helpers/string'

/**
 * `{ every: '6h' }`, `{ at: '03:30' }` each day, `{ at: '08:00', weekday: 1 }` each Monday.
 * The hour is the tenant's own unless `timeZone` says another; the platform's is UTC.
 */
export type Recurrence =
  { every: string } | { at: string; weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7; timeZone?: string }

/**
 * The next moment after `now`, never one that was missed: a worker that was away for a week does
 * the work once, not once for each time.
 *
 * @param due when it was last due; an interval keeps its beat
 * @example nextDue({ at: '03:30' }, { due, now, timeZone: 'Europe/Istanbul' })
 */
export function nextDue(
  recurrence: Recurrence,
  { due, now, timeZone }: { due: Date; now: Date; timeZone: string }
): Date {
  return 'every' in recurrence
    ? nextBeat(intervalMs(recurrence), due.getTime(), now.getTime())
    : nextHour(recurrence, now, recurrence.timeZone ?? timeZone)
}

/** Tenants are spread over the interval, so that a thousand of them do not come at once. */
export function firstDue(
  recurrence: Recurrence,
  { now, timeZone, random }: { now: Date; timeZone: string; random: number }
): Date {
  return 'every' in recurrence
    ? new Date(now.getTime() + Math.round(intervalMs(recurrence) * random))
    : nextDue(recurrence, { due: now, now, timeZone })
}

function intervalMs({ every }: { every: string }): number {
  return string.milliseconds.parse(every)
}

function nextBeat(interval: number, due: number, now: number): Date {
  const missed = Math.max(0, Math.floor((now - due) / interval))
  return new Date(due + (missed + 1) * interval)
}

/** Calendar arithmetic in the zone: where clocks change, an hour that does not exist moves on. */
function nextHour(
  { at, weekday }: { at: string; weekday?: number },
  now: Date,
  timeZone: string
): Date {
  const [hour, minute] = at.split(':').map(Number)
  const start = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day')
  for (let days = 0; days <= 8; days++) {
    const day = start.plus(Duration.fromObject({ days }))
    const moment = day.set({ hour, minute })
    if (moment.toJSDate() > now && (weekday === undefined || day.weekday === weekday)) {
      return moment.toJSDate()
    }
  }
  throw new RangeError(`No next time for ${at} in ${timeZone}`)
}
