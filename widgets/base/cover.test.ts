import { expect } from '@open-wc/testing'
import { cover } from './cover.js'
import { engraving } from './engraving.js'

const seedOf = (kind: number) =>
  Array.from({ length: 50 }, (_, index) => `course-${index}`).find(
    (seed) => engraving(seed) % 3 === kind
  )!

describe('F-EMB-3: the engraved cover of a course without a picture', () => {
  it('is the same for the same seed and another for another', () => {
    expect(cover('course-1')).to.deep.equal(cover('course-1'))
    expect(cover('course-1')).not.to.deep.equal(cover('course-2'))
  })

  it('is drawn in whole strokes in each of its three compositions', () => {
    for (const kind of [0, 1, 2]) {
      const strokes = cover(seedOf(kind), 320, 200)
      expect(strokes, `composition ${kind}`).to.have.length(24)
      for (const stroke of strokes) expect(stroke).to.match(/^M-?\d+ -?\d+(L-?\d+ -?\d+){112}$/)
    }
  })

  it('fills the width that it is given', () => {
    const ends = cover(seedOf(1), 600, 200).map((stroke) => stroke.split('L').at(-1)?.split(' ')[0])
    expect(new Set(ends)).to.deep.equal(new Set(['600']))
  })
})
