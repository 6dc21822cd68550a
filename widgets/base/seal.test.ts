import { expect } from '@open-wc/testing'
import { seal, type SealMark } from './seal.js'

const marks = (...input: Parameters<typeof seal>) => seal(...input).map(({ mark }) => mark)
const count = (found: SealMark[], mark: SealMark) => found.filter((name) => name === mark).length

describe('F-EMB-3: the seal of a course', () => {
  it('has one sector a lesson: offered until it is begun, inked when it is done', () => {
    const found = marks({ seed: 'c', lessons: [1, 0, 0.5] })
    expect(found).to.deep.equal(['done', 'offered', 'offered', 'done'])
  })

  it('shows what the server has not confirmed yet as wet', () => {
    expect(marks({ seed: 'c', lessons: [-0.4] })).to.deep.equal(['offered', 'wet'])
  })

  it('shows locked lessons apart and where the learner is now', () => {
    const found = marks({ seed: 'c', lessons: [1, 0], locked: [1], now: 0 })
    expect(found).to.deep.equal(['done', 'locked', 'now'])
  })

  it('engraves only what is large enough, inked as far as the lessons go', () => {
    const found = marks({ seed: 'c', lessons: [1, 0], detail: 1 })
    expect(count(found, 'engraving')).to.equal(4)
    expect(count(found, 'engraving-done')).to.equal(4)
    expect(count(marks({ seed: 'c', lessons: [1, 1], detail: 2 }), 'engraving')).to.equal(0)
    expect(count(marks({ seed: 'c', lessons: [1, 1], detail: 2 }), 'engraving-done')).to.equal(22)
  })

  it('is recognised by its course: the same seed draws the same, another another', () => {
    const draw = (seed: string) => seal({ seed, lessons: [0], detail: 2 })
    expect(draw('a')).to.deep.equal(draw('a'))
    expect(draw('a')).not.to.deep.equal(draw('b'))
  })

  it('leaves no gap in the last lesson’s circle of one', () => {
    const [stroke] = seal({ seed: 'c', lessons: [1] })
    expect(stroke?.d).to.match(/^M[\d.]+ [\d.]+A41 41 0 1 1 /)
  })
})
