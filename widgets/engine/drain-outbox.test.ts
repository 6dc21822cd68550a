import { expect } from '@open-wc/testing'
import { Problem } from '../base/problem.js'
import { drainOutbox } from './drain-outbox.js'
import { Outbox } from './outbox.js'

describe('drainOutbox', () => {
  let name: string
  let outbox: Outbox
  let sent: string[]

  const drain = (
    send = async ({ sessionId }: { sessionId: string }) => void sent.push(sessionId)
  ) => drainOutbox({ outbox, owner: 'ada', except: 'mine', send })
  const kept = async () => {
    const rows = await outbox.rowsOf('ada')
    return rows.map(({ sessionId }) => sessionId)
  }

  beforeEach(async () => {
    name = `test-${crypto.randomUUID()}`
    outbox = new Outbox(name)
    sent = []
    for (const sessionId of ['a', 'b', 'mine']) {
      const ranges: [number, number][] = [[0, 1000]]
      await outbox.put({
        sessionId,
        owner: 'ada',
        seq: 1,
        positionMs: 1000,
        ranges,
        at: Date.now(),
      })
    }
  })

  afterEach(() => void indexedDB.deleteDatabase(name))

  it('F-PLY-2: sends what earlier tabs left and then forgets it', async () => {
    await drain()
    expect(sent).to.deep.equal(['a', 'b'])
    expect(await kept()).to.deep.equal(['mine'])
  })

  it('F-PLY-2: stops without a network and keeps the rest', async () => {
    await drain(async () => {
      throw new Problem(0, 'E_NETWORK')
    })
    expect(await kept()).to.deep.equal(['a', 'b', 'mine'])
  })

  it('F-PLY-2: one row that the server will never take does not hold up the others', async () => {
    await drain(async ({ sessionId }) => {
      if (sessionId === 'a') throw new Problem(404, 'E_NOT_FOUND')
      sent.push(sessionId)
    })
    expect(sent).to.deep.equal(['b'])
    expect(await kept()).to.deep.equal(['mine'])
  })

  it('F-PLY-2: keeps a row for later while nobody is signed in', async () => {
    await drain(async () => {
      throw new Problem(401, 'E_UNAUTHENTICATED')
    })
    expect(await kept()).to.include('a')
  })

  it('F-PLY-2: only one tab sends', async () => {
    await Promise.all([drain(), drain()])
    expect(sent).to.deep.equal(['a', 'b'])
  })
})
