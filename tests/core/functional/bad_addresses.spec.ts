import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { AllRights, type Asking } from '#tests/support/all_rights'
import { databaseDigest } from '#tests/support/database_digest'
import { flawOf, type Expected } from '#tests/support/refusal'
import { routeProbes, withParams, type RouteProbe } from '#tests/support/route_probes'
import { useTenant } from '#tests/support/tenant'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const notFound = { status: 404, code: 'E_NOT_FOUND' }
const invalidText = { status: 422, code: 'E_INVALID_TEXT' }

type Case = [route: RouteProbe, asking: Asking, expected: Expected]

test.group('Bad input: addresses, over every route', (group) => {
  const tenant = useTenant(group)
  let somebody: AllRights
  let routes: RouteProbe[]
  let reading: RouteProbe[]

  group.each.setup(async () => {
    somebody = await AllRights.arrive(tenant)
    routes = await routeProbes()
    reading = routes.filter(({ verb }) => verb === 'GET')
  })

  async function flaws(cases: Case[]): Promise<string[]> {
    const before = await databaseDigest(tenant)
    const found: string[] = []
    for (const [route, asking, expected] of cases) {
      const flaw = flawOf(await somebody.askInBoth(route, asking), expected)
      if (flaw) {
        found.push(`${route.verb} ${asking.path ?? route.path}: ${flaw}`)
      }
    }
    const after = await databaseDigest(tenant)
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    return [...found, ...changed.map((table) => `${table} has changed`)]
  }

  const isId = ({ match }: { match?: RegExp }) => match?.test(newId()) ?? false

  /** The path with this in the place of its last parameter */
  function pathWith(route: RouteProbe, value: string): string {
    const { name } = route.params.at(-1)!
    const others = Object.fromEntries(route.params.map((param) => [param.name, newId()]))
    return withParams(route.pattern, { ...others, [name]: value, '*': value })
  }

  test('what is no UUID, or one too many, is not found', async ({ assert }) => {
    const byId = routes.filter(({ params }) => params.length > 0 && isId(params.at(-1)!))
    assert.isAbove(byId.length, 8)
    const values = ['1', '-1', 'null', `${newId()}x`, newId().replaceAll('-', ''), `${newId()}/1`]
    const cases = byId.flatMap((route) =>
      values.map((value): Case => [route, { path: pathWith(route, value) }, notFound])
    )
    assert.deepEqual(await flaws(cases), [])
  })

  test('an id that names nothing is not found either', async ({ assert }) => {
    const byId = routes.filter(
      ({ params, shapes, name }) =>
        params.length > 0 &&
        isId(params.at(-1)!) &&
        shapes.length === 0 &&
        name !== 'catalog.pages.covers'
    )
    const cases = byId.map((route): Case => [route, { path: pathWith(route, newId()) }, notFound])
    assert.deepEqual(await flaws(cases), [])
  })

  test('an address that is no UTF-8 is refused in words, on any path', async ({ assert }) => {
    const named = routes.filter(({ params }) => params.length > 0)
    const cases = named.flatMap((route) =>
      ['%FF', '%C0%80', '%ED%A0%80', '%E0%A4'].map((value): Case => [
        route,
        { path: pathWith(route, value) },
        invalidText,
      ])
    )
    assert.deepEqual(await flaws(cases), [])
  })

  test('a NUL in a name never reaches the database', async ({ assert }) => {
    const byName = routes.filter(({ params }) => params.length > 0 && !params.at(-1)!.match)
    const cases = byName.map((route): Case => [
      route,
      { path: pathWith(route, 'a%00b') },
      invalidText,
    ])
    assert.isAbove(cases.length, 4)
    assert.deepEqual(await flaws(cases), [])
  })

  test('broken text in a query → 422 E_INVALID_TEXT', async ({ assert }) => {
    const cases = reading.flatMap((route) =>
      ['?q=%FF', '?q=%00', '?%00=1', '?q=a%EF%BF%BDb', '?q=100%'].map((query): Case => [
        route,
        { path: route.path + query },
        invalidText,
      ])
    )
    assert.deepEqual(await flaws(cases), [])
  })

  test('what a list does not know → 422 E_UNKNOWN_FIELD', async ({ assert }) => {
    const lists = reading.filter(({ parameters }) => Object.keys(parameters).length > 0)
    assert.isAbove(lists.length, 4)
    const expected = { status: 422, code: 'E_UNKNOWN_FIELD' }
    const cases = lists.map((route): Case => [
      route,
      { path: `${route.path}?bilinmeyen=1` },
      expected,
    ])
    assert.deepEqual(await flaws(cases), [])
  })

  test('texts in a query have a limit, numbers their range', async ({ assert }) => {
    const expected = { status: 422, code: 'E_VALIDATION' }
    const cases = reading.flatMap(({ parameters, ...route }) =>
      Object.entries(parameters).flatMap(([name, { type }]): Case[] => {
        const values = type === 'string' ? ['x'.repeat(2_000)] : ['-1', '1e9', '1.5', 'x', 'NaN']
        return values.map((value) => [
          { parameters, ...route },
          { path: `${route.path}?${name}=${value}` },
          expected,
        ])
      })
    )
    assert.isAbove(cases.length, 15)
    assert.deepEqual(await flaws(cases), [])
  })

  test('a page mark that we did not make → 422 E_INVALID_CURSOR', async ({ assert }) => {
    // Below an id that names nothing, the id is refused first.
    const paged = reading.filter(
      ({ parameters, pattern }) => 'after' in parameters && !pattern.includes(':')
    )
    assert.isAbove(paged.length, 1)
    const mark = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const marks = ['x', '%7B%7D', mark([]), mark(['x', newId()]), mark([1, newId()]), mark([{}, 1])]
    const expected = { status: 422, code: 'E_INVALID_CURSOR' }
    const cases = paged.flatMap((route) =>
      marks.map((after): Case => [route, { path: `${route.path}?after=${after}` }, expected])
    )
    assert.deepEqual(await flaws(cases), [])
  })

  test('whatever stands in a query, it is never our fault', async ({ assert }) => {
    const odd = ['[]=1', '[a]=1', '[__proto__]=1', '=1&q=2', "='--", '=%25%5C%F0%9F%98%80']
    const faults: string[] = []
    for (const route of reading) {
      const names = new Set([...Object.keys(route.parameters), 'q'])
      for (const query of [...names].flatMap((name) => odd.map((value) => name + value))) {
        const reply = await somebody.ask(route, { path: `${route.path}?${query}` })
        if (reply.status >= 500) {
          faults.push(`${route.path}?${query}: ${reply.text}`)
        }
      }
    }
    assert.deepEqual(faults, [])
  }).timeout(120_000)

  test('HEAD is GET without a body', async ({ assert }) => {
    const differing: string[] = []
    for (const route of reading) {
      const get = await somebody.ask(route)
      const head = await somebody.ask(route, { method: 'HEAD' })
      const isSame = head.status === get.status && head.bytes.length === 0
      const type = (reply: typeof get) => reply.headers['content-type']
      if (!isSame || type(head) !== type(get)) {
        differing.push(`${route.path}: ${head.status} ${type(head)}, ${get.status} ${type(get)}`)
      }
    }
    assert.deepEqual(differing, [])
  })

  test('OPTIONS tells the methods of an address, and other methods → 405', async ({ assert }) => {
    const byPath = Map.groupBy(routes, ({ path }) => path)
    const found: string[] = []
    for (const [path, [route, ...others]] of byPath) {
      const verbs = [route, ...others].map(({ verb }) => verb)
      const expected = [...verbs, ...(verbs.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort()
      const told = await somebody.ask(route, { method: 'OPTIONS' })
      const allowed = String(told.headers.allow).split(', ').sort()
      if (told.status !== 204 || allowed.join() !== expected.join()) {
        found.push(`OPTIONS ${path}: ${told.status} ${allowed.join()}, not ${expected.join()}`)
      }
      for (const method of METHODS.filter((one) => !allowed.includes(one))) {
        const replies = await somebody.askInBoth(route, { method, path })
        const flaw = flawOf(replies, { status: 405, code: 'E_METHOD_NOT_ALLOWED' })
        if (flaw || replies.tr.headers.allow !== told.headers.allow) {
          found.push(`${method} ${path}: ${flaw ?? replies.tr.headers.allow}`)
        }
      }
    }
    assert.deepEqual(found, [])
  })

  test('an address where nothing lies is not found, whatever the method', async ({ assert }) => {
    const [route] = routes
    const cases = [...METHODS, 'OPTIONS', 'TRACE'].map((method): Case => [
      route,
      { method, path: '/api/v1/hicbir/sey' },
      notFound,
    ])
    assert.deepEqual(await flaws(cases), [])
  })
})
