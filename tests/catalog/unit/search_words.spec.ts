import { test } from '@japa/runner'
import { searchWords } from '#catalog/domain/search_words'
import { slugOf } from '#catalog/domain/slug_of'

test.group('Words of a search', () => {
  test('F-CRS-3: words are folded, plurals also search their singular', ({ assert }) => {
    assert.deepEqual(searchWords('  KAVURMALAR eğrisi '), [['kavurmalar', 'kavurma'], ['egrisi']])
    assert.deepEqual(searchWords('Shells Loops'), [
      ['shells', 'shell'],
      ['loops', 'loop'],
    ])
  })

  test('F-CRS-3: short words and doubled letters are no plurals', ({ assert }) => {
    assert.deepEqual(searchWords('kar ler class as'), [['kar'], ['ler'], ['class'], ['as']])
  })

  test('F-CRS-3: nothing of what is typed can mean something to a LIKE', ({ assert }) => {
    const words = searchWords('50%_\\ "x" a\'b').flat()
    assert.isTrue(words.every((word) => /^[\p{L}\p{N}+#]+$/u.test(word)))
  })

  test('F-CRS-3: a long search is cut, not refused', ({ assert }) => {
    assert.lengthOf(searchWords('a '.repeat(100)), 8)
  })
})

test.group('Titles as addresses', () => {
  test('F-CRS-1: Turkish letters become their nearest plain one', ({ assert }) => {
    assert.equal(slugOf('Isı, hava ve zaman'), 'isi-hava-ve-zaman')
    assert.equal(slugOf('İÇ ÇÖĞÜŞ — %50!'), 'ic-cogus-50')
    assert.equal(slugOf('C++ & C#'), 'c-c')
    assert.equal(slugOf('日本'), '')
    assert.isAtMost(slugOf('uzun '.repeat(40)).length, 80)
  })
})
