import { test } from '@japa/runner'
import { rangeOf } from '../../../portal/src/ui/ledger/selection.js'
import { hiddenIds, shownColumns } from '../../../portal/src/ui/ledger/shown-columns.js'
import type { Column } from '../../../portal/src/ui/ledger/column.js'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const columns: Column<{ id: string }>[] = [
  { id: 'name', header: 'Üye', place: 'lead', cell: ({ id }) => id },
  { id: 'roles', header: 'Roller', cell: ({ id }) => id },
  { id: 'status', header: 'Durum', cell: ({ id }) => id },
]

test.group('Ledger: rows and columns that are chosen', () => {
  test('a range holds both ends, in whichever direction', ({ assert }) => {
    assert.deepEqual(rangeOf(rows, 'b', 'd'), rows.slice(1))
    assert.deepEqual(rangeOf(rows, 'd', 'b'), rows.slice(1))
  })

  test('a range from a row of another page is the row alone', ({ assert }) => {
    assert.deepEqual(rangeOf(rows, 'elsewhere', 'c'), [{ id: 'c' }])
    assert.deepEqual(rangeOf(rows, undefined, 'a'), [{ id: 'a' }])
  })

  test('hidden columns leave, the leading one never', ({ assert }) => {
    const ids = shownColumns(columns, 'name,roles').map(({ id }) => id)
    assert.deepEqual(ids, ['name', 'status'])
    assert.deepEqual(hiddenIds(undefined), [])
  })
})
