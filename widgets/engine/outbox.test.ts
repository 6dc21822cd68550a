import { expect } from '@open-wc/testing'
import { Outbox, type OutboxRow } from './outbox.js'

const row = (changes: Partial<OutboxRow> = {}): OutboxRow => ({
  sessionId: 's1',
  owner: 'ada',
  seq: 1,
  positionMs: 5000,
  ranges: [[0, 5000]],
  at: Date.now(),
  ...changes,
})

describe('Outbox', () => {
  let name: string
  let outbox: Outbox

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`
    outbox = new Outbox(name)
  })

  afterEach(() => void indexedDB.deleteDatabase(name))

  it('F-PLY-2: keeps one row a session, the last', async () => {
    await outbox.put(row())
    await outbox.put(row({ seq: 2, ranges: [[0, 9000]] }))
    const rows = await new Outbox(name).rowsOf('ada')
    expect(rows.map(({ seq, ranges }) => [seq, ranges])).to.deep.equal([[2, [[0, 9000]]]])
  })

  it('F-PLY-2: does not give the rows of another member', async () => {
    await outbox.put(row())
    expect(await outbox.rowsOf('grace')).to.deep.equal([])
  })

  it('F-PLY-2: forgets what was confirmed, but not what was written meanwhile', async () => {
    await outbox.put(row({ seq: 5 }))
    await outbox.settle({ sessionId: 's1', seq: 4 })
    expect(await outbox.rowsOf('ada')).to.have.length(1)
    await outbox.settle({ sessionId: 's1', seq: 5 })
    expect(await outbox.rowsOf('ada')).to.have.length(0)
  })

  it('F-PLY-2: signing out leaves nothing of the member', async () => {
    await outbox.put(row())
    await outbox.put(row({ sessionId: 's2', owner: 'grace' }))
    await outbox.clear('ada')
    expect(await outbox.rowsOf('ada')).to.have.length(0)
    expect(await outbox.rowsOf('grace')).to.have.length(1)
  })

  it('F-PLY-2: a row that waited for a month goes', async () => {
    const now = Date.now()
    await outbox.put(row({ at: now - 31 * 24 * 3600 * 1000 }))
    await outbox.put(row({ sessionId: 's2', at: now - 29 * 24 * 3600 * 1000 }))
    await outbox.forgetOld(now)
    const rows = await outbox.rowsOf('ada')
    expect(rows.map(({ sessionId }) => sessionId)).to.deep.equal(['s2'])
  })

  it('F-PLY-2: holds ids and stretches, no name, address or token', async () => {
    await outbox.put(row())
    const [kept] = await outbox.rowsOf('ada')
    const fields = ['at', 'owner', 'positionMs', 'ranges', 'seq', 'sessionId']
    expect(Object.keys(kept ?? {}).sort()).to.deep.equal(fields)
  })

  it('F-PLY-2: keeps nothing for a session that shall leave nothing', async () => {
    const nowhere = new Outbox(null)
    await nowhere.put(row())
    expect(await nowhere.rowsOf('ada')).to.deep.equal([])
  })

  it('F-PLY-2: without storage it keeps nothing and fails nothing', async () => {
    const real = indexedDB.open
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    await outbox.put(row())
    expect(await outbox.rowsOf('ada')).to.deep.equal([])
    IDBFactory.prototype.open = real
    await outbox.put(row())
    expect(await outbox.rowsOf('ada')).to.have.length(1)
  })
})
