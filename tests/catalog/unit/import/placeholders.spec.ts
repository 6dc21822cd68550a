import fc from 'fast-check'
import { test } from '@japa/runner'
import { Placeholders } from '#catalog/import/placeholders'

test.group('Addresses before ids are known', () => {
  test('F-CRS-1: a path comes back as it was, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
        const placeholders = new Placeholders()
        const html = `<a href="${placeholders.make('file', path)}#s-x">x</a>`
        return (
          placeholders.fill(html, (kind, found) => (found === path ? `${kind}-7` : 'other')) ===
          '<a href="belgenet-file:file-7#s-x">x</a>'
        )
      })
    )
  })

  test('F-CRS-1: what an author writes is never taken for one of ours', ({ assert }) => {
    const ours = new Placeholders()
    const foreign = new Placeholders()
    const html = `${foreign.make('file', 'a')} belgenet-lesson:7 src="belgenet-file:8"`
    const filled = ours.fill(html, () => assert.fail('asked for an id'))
    assert.notMatch(filled, /belgenet-(?:file|lesson):/)
    assert.include(filled, 'belgenet-lesson&#58;7')
  })
})
