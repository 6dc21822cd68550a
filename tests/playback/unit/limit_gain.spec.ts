import fc from 'fast-check'
import { test } from '@japa/runner'
import { gainAllowance, limitGain } from '#playback/shared/limit_gain'
import { clamp, covered, merge, subtract, type Segment } from '#playback/shared/watched_segments'

const DURATION = 400

const segments = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: DURATION + 80 }), fc.integer({ min: 1, max: 90 }))
    .map(([start, length]): Segment => [start, start + length]),
  { maxLength: 10 }
)
const ledger = segments.map((list) => clamp(list, DURATION))
const claim = fc.record({
  stored: ledger,
  claimed: segments,
  allowanceMs: fc.integer({ min: -20, max: 600 }),
  durationMs: fc.constant(DURATION),
})

test.group('Gain limit', () => {
  test('F-PLY-2: twice the elapsed time and three seconds can be new', ({ assert }) => {
    assert.equal(gainAllowance(10_000), 23_000)
    assert.equal(gainAllowance(0), 3000)
    assert.equal(gainAllowance(-5000), 3000)
  })

  test('F-PLY-2: a claim that is too good is cut at its end', ({ assert }) => {
    const gain = limitGain({
      stored: [[0, 1000]],
      claimed: [[0, 9000]],
      allowanceMs: 3000,
      durationMs: 60_000,
    })
    assert.deepEqual(gain, { accepted: [[0, 4000]], gainMs: 3000, refusedMs: 5000 })
  })

  test('F-PLY-2: what is cut is the last of all that is new, over several stretches', ({
    assert,
  }) => {
    const gain = limitGain({
      stored: [[2000, 3000]],
      claimed: [
        [0, 4000],
        [8000, 12_000],
      ],
      allowanceMs: 4500,
      durationMs: 60_000,
    })
    assert.deepEqual(gain.accepted, [
      [0, 4000],
      [8000, 9500],
    ])
  })

  test('F-PLY-2: claims beyond the real duration count for nothing', ({ assert }) => {
    const gain = limitGain({
      stored: [],
      claimed: [[9000, 90_000]],
      allowanceMs: 100_000,
      durationMs: 10_000,
    })
    assert.deepEqual(gain, { accepted: [[9000, 10_000]], gainMs: 1000, refusedMs: 0 })
  })

  test('F-PLY-2: never gives more than the allowance, never takes what is stored', ({ assert }) => {
    fc.assert(
      fc.property(claim, (input) => {
        const { accepted, gainMs } = limitGain(input)
        assert.isAtMost(gainMs, Math.max(0, input.allowanceMs))
        assert.equal(covered(accepted), covered(input.stored) + gainMs)
        assert.deepEqual(subtract(input.stored, accepted), [])
      })
    )
  })

  test('F-PLY-2: accepts nothing that was not claimed', ({ assert }) => {
    fc.assert(
      fc.property(claim, (input) => {
        const known = merge(input.stored, clamp(input.claimed, DURATION))
        assert.deepEqual(subtract(limitGain(input).accepted, known), [])
      })
    )
  })

  test('F-PLY-2: an honest claim is believed whole', ({ assert }) => {
    fc.assert(
      fc.property(ledger, segments, (stored, claimed) => {
        const input = { stored, claimed, allowanceMs: DURATION, durationMs: DURATION }
        const { accepted, refusedMs } = limitGain(input)
        assert.deepEqual(accepted, merge(stored, clamp(claimed, DURATION)))
        assert.equal(refusedMs, 0)
      })
    )
  })

  test('F-PLY-2: the same claim again gains nothing once it was believed', ({ assert }) => {
    fc.assert(
      fc.property(claim, (input) => {
        const whole = limitGain({ ...input, allowanceMs: DURATION })
        const again = limitGain({ ...input, stored: whole.accepted, allowanceMs: DURATION })
        assert.deepEqual(again.accepted, whole.accepted)
        assert.equal(again.gainMs, 0)
      })
    )
  })

  test('F-PLY-2: a refused rest is believed later, when its time has passed', ({ assert }) => {
    fc.assert(
      fc.property(claim, (input) => {
        const first = limitGain(input)
        const later = limitGain({ ...input, stored: first.accepted, allowanceMs: first.refusedMs })
        assert.deepEqual(later.accepted, merge(input.stored, clamp(input.claimed, DURATION)))
      })
    )
  })
})
