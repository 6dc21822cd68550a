import { test } from '@japa/runner'
import { keysetAfter, keysetPage, type KeysetOrder } from '#core/database/keyset'
import { newId } from '#core/shared/id'
import { cursorPaging } from '#core/validators/paging'
import vine from '@vinejs/vine'

const byTitle: KeysetOrder = { column: 'title', holds: 'text', id: 'id', direction: 'asc' }
const byTime: KeysetOrder = { column: 'made_at', holds: 'time', id: 'id', direction: 'desc' }

const mark = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function nextOf(value: string, id: string): string {
  const { next } = keysetPage([value, 'one more'], 1, (row) => [row, id])
  return next!
}

test.group('Cursors', () => {
  test('a page mark leads behind the row it was made of', ({ assert }) => {
    const id = newId()
    const time = new Date().toISOString()
    assert.deepEqual(keysetAfter(byTitle, nextOf('Çay', id)).bindings, ['Çay', id])
    assert.deepEqual(keysetAfter(byTime, nextOf(time, id)), {
      sql: '(made_at, id) < (?, ?)',
      bindings: [time, id],
    })
  })

  test('the last page has no mark', ({ assert }) => {
    const { rows, next } = keysetPage(['a', 'b'], 2, (row) => [row, newId()])
    assert.deepEqual({ rows, next }, { rows: ['a', 'b'], next: null })
  })

  test('the mark of the longest title is short enough to be taken back', async ({ assert }) => {
    const after = nextOf('😀'.repeat(160), newId())
    const validator = vine.create({ after: cursorPaging.after })
    assert.deepEqual(await validator.validate({ after }), { after })
  })

  const id = newId()
  const forged: [string, KeysetOrder, string][] = [
    ['no base64', byTitle, '%%%'],
    ['no JSON', byTitle, Buffer.from('{').toString('base64url')],
    ['no pair', byTitle, mark(['a'])],
    ['no text', byTitle, mark([1, id])],
    ['no id', byTitle, mark(['a', 'b'])],
    ['a NUL', byTitle, mark(['\0', id])],
    ['the mark of another list', byTime, mark(['Çay', id])],
    ['a day that does not exist', byTime, mark(['2026-02-30T00:00:00.000Z', id])],
    ['a year that the database does not know', byTime, mark(['0000-01-01T00:00:00.000Z', id])],
    ['a time with a zone', byTime, mark(['2026-02-01T00:00:00.000+03', id])],
  ]
  for (const [name, order, after] of forged) {
    test(`${name} → E_INVALID_CURSOR`, ({ assert }) => {
      assert.throws(() => keysetAfter(order, after), 'E_INVALID_CURSOR')
    })
  }
})
