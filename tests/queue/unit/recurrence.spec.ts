import { test } from '@japa/runner'
import { firstDue, nextDue, type Recurrence } from '#queue/domain/recurrence'

const next = (recurrence: Recurrence, now: string, timeZone = 'Europe/Istanbul', due = now) =>
  nextDue(recurrence, { due: new Date(due), now: new Date(now), timeZone }).toISOString()

test.group('Schedules: when recurring work is due next', () => {
  test('an interval keeps its beat', ({ assert }) => {
    const due = '2026-11-25T10:00:00Z'
    assert.equal(
      next({ every: '1h' }, '2026-11-25T10:00:04Z', 'UTC', due),
      '2026-11-25T11:00:00.000Z'
    )
  })

  test('what was missed is not made up for', ({ assert }) => {
    const due = '2026-11-18T10:00:00Z'
    assert.equal(
      next({ every: '1h' }, '2026-11-25T09:30:00Z', 'UTC', due),
      '2026-11-25T10:00:00.000Z'
    )
  })

  test("an hour is the tenant's own", ({ assert }) => {
    assert.equal(next({ at: '03:30' }, '2026-11-25T00:00:00Z'), '2026-11-25T00:30:00.000Z')
    assert.equal(next({ at: '03:30' }, '2026-11-25T00:30:00Z'), '2026-11-26T00:30:00.000Z')
    assert.equal(next({ at: '03:30' }, '2026-11-25T00:00:00Z', 'UTC'), '2026-11-25T03:30:00.000Z')
  })

  test('a zone of its own wins', ({ assert }) => {
    const recurrence = { at: '03:30', timeZone: 'Asia/Tokyo' }
    assert.equal(next(recurrence, '2026-11-25T00:00:00Z'), '2026-11-25T18:30:00.000Z')
  })

  test('a weekday is waited for, this one only while its hour is to come', ({ assert }) => {
    const monday = { at: '08:00', weekday: 1 } as const
    assert.equal(next(monday, '2026-11-25T12:00:00Z', 'UTC'), '2026-11-30T08:00:00.000Z')
    assert.equal(next(monday, '2026-11-30T07:59:59Z', 'UTC'), '2026-11-30T08:00:00.000Z')
    assert.equal(next(monday, '2026-11-30T08:00:00Z', 'UTC'), '2026-12-07T08:00:00.000Z')
  })

  test('the hour stays the same when clocks change, and one that is skipped moves on', ({
    assert,
  }) => {
    const berlin = (at: string, now: string) => next({ at }, now, 'Europe/Berlin')
    assert.equal(berlin('08:00', '2026-03-28T08:00:00Z'), '2026-03-29T06:00:00.000Z')
    assert.equal(berlin('02:30', '2026-03-29T00:00:00Z'), '2026-03-29T01:30:00.000Z')
    assert.equal(berlin('02:30', '2026-10-25T00:45:00Z'), '2026-10-26T01:30:00.000Z')
  })

  test('the next time is always later, whatever the moment', ({ assert }) => {
    const recurrences: Recurrence[] = [
      { every: '7m' },
      { at: '00:00' },
      { at: '23:59', weekday: 7 },
    ]
    for (const recurrence of recurrences) {
      for (let hour = 0; hour < 24 * 400; hour += 7) {
        const now = new Date(Date.UTC(2026, 0, 1, hour, 13))
        const due = nextDue(recurrence, { due: now, now, timeZone: 'America/New_York' })
        assert.isAbove(due.getTime(), now.getTime())
      }
    }
  })

  test('the first times of an interval are spread over it', ({ assert }) => {
    const now = new Date('2026-11-25T00:00:00Z')
    const first = (random: number) =>
      firstDue({ every: '6h' }, { now, timeZone: 'UTC', random }).toISOString()
    assert.equal(first(0), '2026-11-25T00:00:00.000Z')
    assert.equal(first(0.5), '2026-11-25T03:00:00.000Z')
  })
})
