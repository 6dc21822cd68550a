import fc from 'fast-check'
import { test } from '@japa/runner'
import { readRange } from '#storage/domain/read_range'

test.group('Byte ranges', () => {
  const cases: [string | undefined, unknown][] = [
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=500-', { start: 500, end: 999 }],
    ['bytes=-1', { start: 999, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=990-2000', { start: 990, end: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=0-1,4-5', null],
    ['lines=0-1', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
    [undefined, null],
  ]
  for (const [header, expected] of cases) {
    test(`F-PLY-1: ${header} of 1000 bytes`, ({ assert }) => {
      assert.deepEqual(readRange(header, 1000), expected as never)
    })
  }

  test('F-PLY-1: a range never reaches beyond the file', () => {
    const number = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: '' })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 2000 }), (first, last, size) => {
        const range = readRange(`bytes=${first}-${last}`, size)
        if (range === null || range === 'unsatisfiable') return true
        return range.start >= 0 && range.start <= range.end && range.end < size
      })
    )
  })
})
