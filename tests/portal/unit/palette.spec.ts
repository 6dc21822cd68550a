import { test } from '@japa/runner'
import { matchWords } from '../../../portal/src/features/palette/match-words.js'

const marked = (name: string, search: string) =>
  matchWords(name, search)
    ?.filter(({ isMatch }) => isMatch)
    .map(({ text }) => text)

test.group('the palette finds by the beginnings of words', () => {
  test('case, accents and the dots of i do not count', ({ assert }) => {
    assert.deepEqual(marked('İsmail Işık', 'isik'), ['Işık'])
    assert.deepEqual(marked('Işık Yazılım Atölyesi', 'IŞI'), ['Işı'])
    assert.deepEqual(marked('Çıkış yap', 'cikis'), ['Çıkış'])
  })

  test('each word of the search must begin some word, in any order', ({ assert }) => {
    assert.deepEqual(marked('Üye davet et', 'davet uy'), ['Üy', 'davet'])
    assert.isNull(matchWords('Üye davet et', 'davet kurs'))
    assert.isNull(matchWords('Katalog', 'log'))
  })

  test('the parts together are the whole name, whatever is searched', ({ assert }) => {
    for (const search of ['', 'gu', 'a b', '’']) {
      const parts = matchWords('Acil ışıklandırma’ya giriş', search) ?? []
      if (parts.length) {
        assert.equal(parts.map(({ text }) => text).join(''), 'Acil ışıklandırma’ya giriş')
      }
    }
    assert.isNotNull(matchWords('Profil', ''))
  })
})
