import fc from 'fast-check'
import { test } from '@japa/runner'
import { judgeRefresh, type PresentedRefresh } from '#identity/domain/judge_refresh'

const current: PresentedRefresh = {
  isCurrent: true,
  isPrevious: false,
  isSameKey: true,
  secondsSinceRotation: 600,
  graceSeconds: 60,
}
const previous = { ...current, isCurrent: false, isPrevious: true }

const anything = fc.record({
  isCurrent: fc.boolean(),
  isPrevious: fc.boolean(),
  isSameKey: fc.boolean(),
  secondsSinceRotation: fc.integer({ min: 0, max: 10_000 }),
  graceSeconds: fc.constant(60),
})

test.group('F-USR-2: what a presented refresh token leads to', () => {
  test('the newest token is traded for the next, however old it is', ({ assert }) => {
    assert.equal(judgeRefresh(current), 'rotate')
    assert.equal(judgeRefresh({ ...current, secondsSinceRotation: 0 }), 'rotate')
  })

  test('a used one gives the same successor for 60 seconds and then ends it all', ({ assert }) => {
    assert.equal(judgeRefresh({ ...previous, secondsSinceRotation: 0 }), 'repeat')
    assert.equal(judgeRefresh({ ...previous, secondsSinceRotation: 60 }), 'repeat')
    assert.equal(judgeRefresh({ ...previous, secondsSinceRotation: 60.1 }), 'revoke')
  })

  test('an older one ends it all at once', ({ assert }) => {
    const older = { ...previous, isPrevious: false, secondsSinceRotation: 1 }
    assert.equal(judgeRefresh(older), 'revoke')
  })

  test('nothing is given to another key', ({ assert }) => {
    fc.assert(
      fc.property(anything, (presented) => {
        const verdict = judgeRefresh({ ...presented, isSameKey: false })
        assert.equal(verdict, 'revoke')
      })
    )
  })

  test('a token that is neither the newest nor the one before gives nothing', ({ assert }) => {
    fc.assert(
      fc.property(anything, (presented) => {
        const verdict = judgeRefresh({ ...presented, isCurrent: false, isPrevious: false })
        assert.equal(verdict, 'revoke')
      })
    )
  })
})
