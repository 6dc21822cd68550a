import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  clamp,
  covered,
  gaps,
  merge,
  share,
  subtract,
  type Segment,
} from '#playback/shared/watched_segments'

const DURATION = 400

const segments = fc.array(
  fc
    .tuple(fc.integer({ min: -50, max: DURATION + 50 }), fc.integer({ min: 0, max: 60 }))
    .map(([start, length]): Segment => [start, start + length]),
  { maxLength: 12 }
)

/** The slow truth: every watched millisecond by itself. */
function points(list: readonly Segment[]): Set<number> {
  const set = new Set<number>()
  for (const [start, end] of list) for (let ms = start; ms < end; ms++) set.add(ms)
  return set
}

test.group('Watched segments: merge', () => {
  test('F-PLY-2: joins what overlaps and what touches, and keeps what is apart', ({ assert }) => {
    assert.deepEqual(
      merge(
        [
          [4000, 9000],
          [20_000, 21_000],
        ],
        [
          [0, 5000],
          [9000, 9500],
        ]
      ),
      [
        [0, 9500],
        [20_000, 21_000],
      ]
    )
  })

  test('F-PLY-2: holds exactly the milliseconds of its lists', ({ assert }) => {
    fc.assert(
      fc.property(segments, segments, (a, b) => {
        assert.sameMembers([...points(merge(a, b))], [...points([...a, ...b])])
      })
    )
  })

  test('F-PLY-2: beats may come in any order', ({ assert }) => {
    fc.assert(fc.property(segments, segments, (a, b) => assert.deepEqual(merge(a, b), merge(b, a))))
  })

  test('F-PLY-2: beats may be joined in any grouping', ({ assert }) => {
    fc.assert(
      fc.property(segments, segments, segments, (a, b, c) =>
        assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)))
      )
    )
  })

  test('F-PLY-2: a beat that comes twice changes nothing', ({ assert }) => {
    fc.assert(
      fc.property(segments, segments, (a, b) => {
        const once = merge(a, b)
        assert.deepEqual(merge(once, b), once)
      })
    )
  })

  test('F-PLY-2: is sorted, disjoint and without touching stretches', ({ assert }) => {
    fc.assert(
      fc.property(segments, segments, (a, b) => {
        merge(a, b).reduce((previous, [start, end]) => {
          assert.isAbove(start, previous)
          assert.isAbove(end, start)
          return end
        }, Number.NEGATIVE_INFINITY)
      })
    )
  })

  test('F-PLY-2: a float of the browser becomes a millisecond, nonsense becomes nothing', ({
    assert,
  }) => {
    assert.deepEqual(
      merge([
        [0.4, 999.6],
        [1000, 2000],
      ]),
      [[0, 2000]]
    )
    assert.deepEqual(
      merge([
        [5, 5],
        [9, 2],
        [Number.NaN, 4],
        [0, Number.POSITIVE_INFINITY],
      ]),
      []
    )
  })

  test('F-PLY-2: leaves the lists it was given as they were', ({ assert }) => {
    const list: Segment[] = [
      [0, 10],
      [5, 20],
    ]
    merge(list)
    assert.deepEqual(list, [
      [0, 10],
      [5, 20],
    ])
  })
})

test.group('Watched segments: measures', () => {
  test('F-PLY-2: a second counted twice stays one second', ({ assert }) => {
    assert.equal(
      covered([
        [0, 1000],
        [0, 1000],
        [500, 1500],
      ]),
      1500
    )
    fc.assert(fc.property(segments, (a) => assert.equal(covered(a), points(a).size)))
  })

  test('F-PLY-2: what lies beyond the video is cut', ({ assert }) => {
    assert.deepEqual(
      clamp(
        [
          [-500, 1000],
          [9000, 12_000],
          [40_000, 50_000],
        ],
        10_000
      ),
      [
        [0, 1000],
        [9000, 10_000],
      ]
    )
  })

  test('F-PLY-2: the share lies between nothing and everything', ({ assert }) => {
    assert.equal(share([[0, 2500]], 10_000), 0.25)
    assert.equal(share([[0, 99_000]], 10_000), 1)
    assert.equal(share([[0, 99_000]], 0), 0)
    fc.assert(
      fc.property(segments, (a) => {
        assert.isAtLeast(share(a, DURATION), 0)
        assert.isAtMost(share(a, DURATION), 1)
      })
    )
  })

  test('F-PLY-2: watched and unwatched make the whole video, and never overlap', ({ assert }) => {
    assert.deepEqual(gaps([[2000, 9000]], 10_000), [
      [0, 2000],
      [9000, 10_000],
    ])
    fc.assert(
      fc.property(segments, (a) => {
        const watched = clamp(a, DURATION)
        const open = gaps(a, DURATION)
        assert.deepEqual(merge(watched, open), [[0, DURATION]])
        assert.equal(covered(watched) + covered(open), DURATION)
      })
    )
  })

  test('F-PLY-2: what is new is what was claimed and is not stored', ({ assert }) => {
    fc.assert(
      fc.property(segments, segments, (claimed, stored) => {
        const known = points(stored)
        const expected = [...points(claimed)].filter((ms) => !known.has(ms))
        assert.sameMembers([...points(subtract(claimed, stored))], expected)
      })
    )
  })
})
