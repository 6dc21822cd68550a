import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import type { JsonSchema } from '#core/openapi/json_schema'
import { newId } from '#core/shared/id'
import { AllRights, type Asking } from '#tests/support/all_rights'
import { databaseDigest } from '#tests/support/database_digest'
import { flawOf, type Expected } from '#tests/support/refusal'
import { routeProbes, type RouteProbe } from '#tests/support/route_probes'
import { useTenant } from '#tests/support/tenant'

const JSON_TYPE = { 'content-type': 'application/json' }
const MEGABYTE = 1024 * 1024

/** One of the shapes that a route takes. */
interface Shape {
  route: RouteProbe
  fields: [name: string, schema: JsonSchema][]
  /** The beginning of a body: what tells this shape from the others */
  opening: string
}

type Case = [route: RouteProbe, asking: Asking, expected: Expected]

function shapesOf(route: RouteProbe): Shape[] {
  return route.shapes.map(({ properties = {} }) => {
    const fields = Object.entries(properties)
    const isFixed = ({ enum: values }: JsonSchema) => values?.length === 1
    const fixed = fields.filter(([, schema]) => isFixed(schema))
    const parts = fixed.map(([name, schema]) => `"${name}":${JSON.stringify(schema.enum?.[0])},`)
    return {
      route,
      fields: fields.filter(([, schema]) => !isFixed(schema)),
      opening: `{${parts.join('')}`,
    }
  })
}

const json = (body: string | Buffer, headers = {}): Asking => ({
  body,
  headers: { ...JSON_TYPE, ...headers },
})

test.group('Bad input: bodies, over every route', (group) => {
  const tenant = useTenant(group)
  let somebody: AllRights
  let routes: RouteProbe[]
  let takingJson: RouteProbe[]
  let shapes: Shape[]

  group.each.setup(async () => {
    somebody = await AllRights.arrive(tenant)
    routes = await routeProbes()
    takingJson = routes.filter((route) => route.shapes.length > 0)
    shapes = takingJson.flatMap(shapesOf)
  })

  /** What was not refused as expected, in both languages, and what has changed in the database. */
  async function flaws(cases: Case[]): Promise<string[]> {
    const before = await databaseDigest(tenant)
    const found: string[] = []
    for (const [route, asking, expected] of cases) {
      const flaw = flawOf(await somebody.askInBoth(route, asking), expected)
      if (flaw) {
        found.push(`${route.verb} ${route.name}: ${flaw}`)
      }
    }
    const after = await databaseDigest(tenant)
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    return [...found, ...changed.map((table) => `${table} has changed`)]
  }

  const eachRoute = (asking: Asking, expected: Expected) =>
    flaws(takingJson.map((route): Case => [route, asking, expected]))

  test('every route that writes says what its body may hold', ({ assert }) => {
    const silent = routes.filter(
      ({ verb, shapes: known }) => ['POST', 'PUT', 'PATCH'].includes(verb) && known.length === 0
    )
    const takingBytes = ['storage.uploads.parts.receive']
    assert.deepEqual(
      silent.map(({ name }) => name).filter((name) => !takingBytes.includes(name)),
      []
    )
    assert.isAbove(takingJson.length, 15)
  })

  const unreadable: [string, string | Buffer, object?][] = [
    ['that breaks off', '{"name":"Ada"'],
    ['that is no JSON', 'name=Ada'],
    ['that is one word', '"Ada"'],
    ['that is a number', '42'],
    ['that is null', 'null'],
    ['that is nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['that hides its depth in a field', `{"name":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`],
    ['that is not packed as it says', '{"name":"Ada"}', { 'content-encoding': 'gzip' }],
  ]
  for (const [name, body, headers] of unreadable) {
    test(`JSON ${name} → 400 E_MALFORMED_JSON`, async ({ assert }) => {
      const expected = { status: 400, code: 'E_MALFORMED_JSON' }
      assert.deepEqual(await eachRoute(json(body, headers), expected), [])
    })
  }

  test('a list instead of an object → 422 E_VALIDATION', async ({ assert }) => {
    assert.deepEqual(await eachRoute(json('[]'), { status: 422, code: 'E_VALIDATION' }), [])
  })

  test('unknown fields → 422 E_UNKNOWN_FIELD', async ({ assert }) => {
    const expected = { status: 422, code: 'E_UNKNOWN_FIELD' }
    const cases = shapes.map(({ route, opening }): Case => [
      route,
      json(`${opening}"bilinmeyen":1}`),
      expected,
    ])
    assert.deepEqual(await flaws(cases), [])
  })

  const brokenTexts: [string, Buffer][] = [
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe])],
    ['a character cut in two', Buffer.from('ğ').subarray(0, 1)],
    ['a NUL', Buffer.from('a\\u0000b')],
    ['half of a surrogate pair', Buffer.from('\\ud83d')],
  ]
  for (const [name, text] of brokenTexts) {
    test(`${name} in a field, or as its name → 422 E_INVALID_TEXT`, async ({ assert }) => {
      const expected = { status: 422, code: 'E_INVALID_TEXT' }
      const inside = (before: string, after: string) =>
        json(Buffer.concat([Buffer.from(before), text, Buffer.from(after)]))
      const cases = shapes.flatMap(({ route, fields, opening }): Case[] => {
        const values = fields.map(([field]) => inside(`${opening}"${field}":"`, '"}'))
        return [...values, inside(`${opening}"`, '":1}')].map((asking) => [route, asking, expected])
      })
      assert.deepEqual(await flaws(cases), [])
    })
  }

  test('every text has a limit; a longer one → 422 with its place', async ({ assert }) => {
    const found: string[] = []
    for (const { route, fields, opening } of shapes) {
      for (const [field, { type, enum: values, format, pattern, maxLength }] of fields) {
        if (type === 'string' && !values) {
          const isLimited = maxLength !== undefined || format === 'uuid' || pattern !== undefined
          const long = 'ş'.repeat((maxLength ?? 400) + 1)
          const reply = await somebody.ask(route, json(`${opening}"${field}":"${long}"}`))
          const items = (reply.json?.errors ?? []) as { pointer: string }[]
          // A text that may be as long as a body is refused with the body.
          const isTold =
            reply.status === 413 ||
            (reply.status === 422 && items.some(({ pointer }) => pointer === `/${field}`))
          if (!isLimited || !isTold) {
            found.push(`${route.name} ${field}: ${reply.status} ${reply.text}`)
          }
        }
      }
    }
    assert.deepEqual(found, [])
  })

  test('whatever stands in a field, it is never our fault', async ({ assert }) => {
    const odd = ['null', 'true', '-1', '1e400', '[]', '{}', '""', '"x"', '[[[[1]]]]', '"\\u202e"']
    const faults: string[] = []
    for (const { route, fields, opening } of shapes) {
      const bodies = fields.flatMap(([field]) => odd.map((value) => `"${field}":${value}`))
      for (const body of [...bodies, '"__proto__":{"isAdmin":true}']) {
        const reply = await somebody.ask(route, json(`${opening}${body}}`))
        if (reply.status >= 500) {
          faults.push(`${route.name} ${body}: ${reply.text}`)
        }
      }
    }
    assert.deepEqual(faults, [])
    assert.notProperty({}, 'isAdmin')
  }).timeout(60_000)

  const types = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense']
  test('another content type, or none → 415', async ({ assert }) => {
    const expected = { status: 415, code: 'E_UNSUPPORTED_CONTENT_TYPE' }
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    const part = '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nAda\r\n--x--\r\n'
    const asked: Asking[] = [
      ...types.map((type) => ({ body: '{}', headers: { 'content-type': type } })),
      { body: '{}' },
      { body: part, headers: form },
    ]
    const cases = takingJson.flatMap((route) =>
      asked.map((asking): Case => [route, asking, expected])
    )
    assert.deepEqual(await flaws(cases), [])
  }).timeout(60_000)

  test('a packing that nobody knows → 415', async ({ assert }) => {
    const asking = json('{}', { 'content-encoding': 'zpaq' })
    const expected = { status: 415, code: 'E_UNSUPPORTED_CONTENT_TYPE' }
    assert.deepEqual(await eachRoute(asking, expected), [])
  })

  test('more than a megabyte, packed or not → 413 E_BODY_TOO_LARGE', async ({ assert }) => {
    const large = `{"name":"${'a'.repeat(MEGABYTE)}"}`
    const bomb = gzipSync(`{"name":"${'a'.repeat(20 * MEGABYTE)}"}`)
    const expected = { status: 413, code: 'E_BODY_TOO_LARGE' }
    assert.deepEqual(await eachRoute(json(large), expected), [])
    assert.deepEqual(await eachRoute(json(bomb, { 'content-encoding': 'gzip' }), expected), [])
  }).timeout(60_000)

  test('an Idempotency-Key is there, and a UUID', async ({ assert }) => {
    const keyed = routes.filter(({ isIdempotent }) => isIdempotent)
    assert.isAbove(keyed.length, 2)
    const malformed = { 'idempotency-key': `${newId()}x` }
    const cases = keyed.flatMap((route): Case[] => [
      [{ ...route, headers: {} }, json('{}'), { status: 400, code: 'E_IDEMPOTENCY_KEY_REQUIRED' }],
      [route, json('{}', malformed), { status: 422, code: 'E_IDEMPOTENCY_KEY_INVALID' }],
    ])
    assert.deepEqual(await flaws(cases), [])
  })
})
