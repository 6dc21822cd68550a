import { test } from '@japa/runner'
import {
  bucketDay,
  chartLine,
  chartTop,
} from '../../../portal/src/features/dashboard/chart-scale.js'

test.group('F-ADM-1: the overview’s chart', () => {
  test('{greatest} people end at a grid of {top}')
    .with([
      { greatest: 0, top: 4 },
      { greatest: 3, top: 4 },
      { greatest: 5, top: 8 },
      { greatest: 9, top: 20 },
      { greatest: 393, top: 400 },
      { greatest: 1_001, top: 2_000 },
    ])
    .run(({ assert }, { greatest, top }) => assert.equal(chartTop(greatest), top))

  test('the line begins left and stands on the ground at zero', ({ assert }) => {
    assert.equal(chartLine([0, 2, 4], 4), 'M0.00 100.00L50.00 50.00L100.00 0.00')
    assert.equal(chartLine([1], 4), 'M0.00 75.00')
  })

  test('a bucket begins on its day', ({ assert }) => {
    assert.equal(bucketDay('2026-10-25', 7, 1).getDate(), 1)
    assert.equal(bucketDay('2026-10-25', 1, 7).getMonth(), 10)
  })
})
