import { test } from '@japa/runner'
import { QueryCache } from '../../../portal/src/lib/query/query-cache.js'

/** A load that answers when it is told to. */
function held<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  let calls = 0
  const load = () => {
    calls++
    return promise
  }
  return { load, resolve, reject, calls: () => calls }
}

class Refusal extends Error {
  constructor(readonly status: number) {
    super(`E_${status}`)
  }
}

test.group('the portal’s query cache', () => {
  test('one request serves all who ask while it is on its way', async ({ assert }) => {
    const cache = new QueryCache()
    const members = held<string[]>()
    const answers = Promise.all([
      cache.fetch(['members'], members.load),
      cache.fetch(['members'], members.load),
    ])
    members.resolve(['Elif'])
    assert.deepEqual(await answers, [['Elif'], ['Elif']])
    assert.equal(members.calls(), 1)
  })

  test('an old answer stays while a newer one is fetched', async ({ assert }) => {
    const cache = new QueryCache()
    await cache.fetch(['me'], async () => 'old')
    const newer = held<string>()
    const pending = cache.fetch(['me'], newer.load)
    assert.deepInclude(cache.read(['me']), { data: 'old', isFetching: true })
    newer.resolve('new')
    await pending
    assert.deepInclude(cache.read(['me']), { data: 'new', isFetching: false })
  })

  test('a refusal is not asked again, a lost connection is', async ({ assert }) => {
    const cache = new QueryCache()
    let refused = 0
    const refuse = async () => {
      refused++
      throw new Refusal(403)
    }
    await assert.rejects(() => cache.fetch(['a'], refuse), 'E_403')
    let tried = 0
    const recover = async () => {
      if (++tried === 1) throw new Refusal(0)
      return 'there'
    }
    assert.equal(await cache.fetch(['b'], recover), 'there')
    assert.equal(refused, 1)
    assert.equal(tried, 2)
    assert.instanceOf(cache.read(['a']).error, Refusal)
  })

  test('what is on the screen is fetched again when it is stale, the rest only marked', async ({
    assert,
  }) => {
    const cache = new QueryCache()
    let seen = 0
    let unseen = 0
    const leave = cache.subscribe(['members', { page: 1 }], () => {})
    await cache.fetch(['members', { page: 1 }], async () => ++seen)
    await cache.fetch(['members', { page: 2 }], async () => ++unseen)
    cache.invalidate(['members'])
    await cache.fetch(['members', { page: 1 }], async () => ++seen)
    assert.equal(seen, 2)
    assert.equal(unseen, 1)
    assert.equal(cache.read(['members', { page: 2 }]).updatedAt, 0)
    leave()
  })

  test('a prefix ends at a part of the key, not inside one', async ({ assert }) => {
    const cache = new QueryCache()
    await cache.fetch(['course'], async () => 1)
    await cache.fetch(['courses', 'list'], async () => 2)
    cache.invalidate(['course'])
    assert.equal(cache.read(['course']).updatedAt, 0)
    assert.isAbove(cache.read(['courses', 'list']).updatedAt, 0)
  })

  test('nothing of one person is left for the next', async ({ assert }) => {
    const cache = new QueryCache()
    let renders = 0
    const leave = cache.subscribe(['me'], () => renders++)
    await cache.fetch(['me'], async () => 'Elif')
    await cache.fetch(['members'], async () => ['Elif'])
    const before = renders
    cache.remove()
    assert.isUndefined(cache.read(['me']).data)
    assert.isUndefined(cache.read(['members']).data)
    assert.isAbove(renders, before)
    leave()
  })
})
