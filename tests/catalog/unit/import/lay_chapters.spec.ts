import { test } from '@japa/runner'
import { layChapters } from '#catalog/domain/captions/lay_chapters'

const at = (startMs: number, endMs?: number) => ({ startMs, endMs, title: 'x' })
const faults = (...drafts: ReturnType<typeof at>[]) =>
  layChapters(drafts, 9000).problems.map(
    ({ index, field, reason }) => `${index} ${field} ${reason}`
  )

test.group('F-PLY-5: chapters of a film', () => {
  test('a chapter ends where the next begins, the last with the film', ({ assert }) => {
    const { chapters, problems } = layChapters([at(0), at(5000, 6000), at(7000)], 9000)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      chapters.map(({ startMs, endMs }) => [startMs, endMs]),
      [
        [0, 5000],
        [5000, 6000],
        [7000, 9000],
      ]
    )
  })

  test('no chapters are fine; what does not follow is named', ({ assert }) => {
    assert.deepEqual(faults(), [])
    assert.deepEqual(faults(at(5000), at(5000, 6000)), ['0 endMs backwards', '1 startMs order'])
    assert.deepEqual(faults(at(0, 4000), at(3000)), ['1 startMs overlap'])
    assert.deepEqual(faults(at(9000, 9500)), ['0 startMs past_end'])
    assert.deepEqual(faults(at(8000, 9001)), ['0 endMs past_end'])
    assert.deepEqual(faults(at(4000, 4000)), ['0 endMs backwards'])
  })
})
