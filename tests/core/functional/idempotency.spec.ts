import { request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import vine from '@vinejs/vine'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { Actor } from '#core/http/actor'
import { newId } from '#core/shared/id'
import { useExtraServer } from '#tests/support/extra_server'
import { useTenant } from '#tests/support/tenant'

const validator = vine.create({ name: vine.string(), note: vine.string().optional() })
const gates = { opened: Promise.resolve(), entered: () => {} }
let handled = 0

async function receiveFile({ response }: HttpContext) {
  handled += 1
  response.status(201)
  return { data: handled }
}

async function store({ request, response }: HttpContext) {
  const { name } = await request.strict(validator)
  handled += 1
  gates.entered()
  await gates.opened
  if (name === 'missing') {
    throw new NotFound()
  }
  response.status(201)
  return { data: { zebra: handled, name, at: new Date(0) } }
}

/** Stands for the authentication middleware: the test says who acts. */
function actAs(ctx: HttpContext, next: NextFn) {
  const id = ctx.request.header('x-actor')
  ctx.actor = id ? new Actor('member', id, 'portal', [], new Set()) : undefined
  return next()
}

test.group('F-IDEM-1: a request repeated under one key is handled once', (group) => {
  const tenant = useTenant(group)
  const url = useExtraServer(group, (router) => {
    router.post('api/v1/names', store).use(actAs).public().idempotent()
    router.post('api/v1/names/:id', store).use(actAs).public().idempotent()
    router
      .post('api/v1/empties', ({ response }) => response.status(204))
      .public()
      .idempotent()
    router.post('api/v1/files', receiveFile).public().idempotent()
  })

  group.each.setup(() => {
    handled = 0
    Object.assign(gates, { opened: Promise.resolve(), entered: () => {} })
  })

  interface Sent {
    key?: string
    body?: string | object
    path?: string
    actor?: string
    type?: string
  }

  /** `fetch` would ignore the Host header that names the tenant. */
  async function send({ key, body = { name: 'Ada' }, path = 'names', actor, type }: Sent) {
    const headers: Record<string, string> = {
      'host': tenant.host,
      'content-type': type ?? 'application/json',
      'accept-language': 'en',
    }
    Object.assign(headers, key && { 'idempotency-key': key }, actor && { 'x-actor': actor })
    const payload = typeof body === 'string' ? body : JSON.stringify(body)
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const sending = httpRequest(`${url()}/api/v1/${path}`, { method: 'POST', headers }, resolve)
      sending.on('error', reject).end(payload)
    })
    const raw = await text(message)
    const isJson = String(message.headers['content-type']).includes('json')
    return {
      code: isJson ? JSON.parse(raw).code : undefined,
      isReplay: message.headers['idempotent-replayed'] === 'true',
      status: message.statusCode,
      headers: message.headers,
      raw,
      body: isJson ? JSON.parse(raw) : undefined,
    }
  }

  const sql = (statement: string) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(statement)
      return rows
    })

  test('the second answer is the first one, byte for byte', async ({ assert }) => {
    const key = newId()
    const first = await send({ key })
    const second = await send({ key })
    assert.equal(first.status, 201)
    assert.isFalse(first.isReplay)
    assert.equal(second.status, 201)
    assert.isTrue(second.isReplay)
    assert.equal(second.raw, first.raw)
    assert.equal(second.headers['content-type'], first.headers['content-type'])
    assert.equal(handled, 1)
  })

  test('an answer without content is repeated as well', async ({ assert }) => {
    const key = newId()
    await send({ key, path: 'empties' })
    const again = await send({ key, path: 'empties' })
    assert.equal(again.status, 204)
    assert.equal(again.raw, '')
    assert.isTrue(again.isReplay)
  })

  test('the order of keys in the body does not matter', async ({ assert }) => {
    const key = newId()
    await send({ key, body: '{"name":"Ada","note":"x"}' })
    const again = await send({ key, body: '{ "note": "x", "name": "Ada" }' })
    assert.isTrue(again.isReplay)
  })

  test('another body under the same key is refused', async ({ assert }) => {
    const key = newId()
    await send({ key })
    const other = await send({ key, body: { name: 'Grace' } })
    assert.equal(other.status, 422)
    assert.equal(other.code, 'E_IDEMPOTENCY_MISMATCH')
    assert.equal(handled, 1)
  })

  test('another resource under the same key is refused', async ({ assert }) => {
    const key = newId()
    await send({ key, path: 'names/1' })
    const other = await send({ key, path: 'names/2' })
    assert.equal(other.code, 'E_IDEMPOTENCY_MISMATCH')
  })

  test('keys of different actors and routes do not meet', async ({ assert }) => {
    const key = newId()
    await send({ key, actor: newId() })
    await send({ key, actor: newId() })
    await send({ key })
    await send({ key, path: 'names/1' })
    assert.equal(handled, 4)
  })

  test('while the first is running the second is told when to come back', async ({ assert }) => {
    const key = newId()
    const open = Promise.withResolvers<void>()
    const entered = Promise.withResolvers<void>()
    Object.assign(gates, { opened: open.promise, entered: entered.resolve })
    const first = send({ key })
    await entered.promise
    const second = await send({ key })
    assert.equal(second.status, 409)
    assert.equal(second.code, 'E_IDEMPOTENCY_IN_FLIGHT')
    assert.isTrue(Number(second.headers['retry-after']) > 50)
    open.resolve()
    const [answer, third] = [await first, await send({ key })]
    assert.equal(answer.status, 201)
    assert.isTrue(third.isReplay)
    assert.equal(handled, 1)
  })

  test('of twenty at once one is handled', async ({ assert }) => {
    const key = newId()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ key })))
    assert.equal(handled, 1)
    assert.isTrue(answers.every(({ status }) => status === 201 || status === 409))
  })

  test('a refusal is not kept: the same key may try again', async ({ assert }) => {
    const key = newId()
    const missing = await send({ key, body: { name: 'missing' } })
    const misspelt = await send({ key, body: { nmae: 'Ada' } })
    const right = await send({ key })
    assert.deepEqual([missing.status, misspelt.status, right.status], [404, 422, 201])
  })

  test('a process that died leaves a lease that ends', async ({ assert }) => {
    const key = newId()
    await send({ key })
    await sql(`update idempotency_keys set status = null, body = null`)
    const leased = await send({ key })
    await sql(`update idempotency_keys set leased_until = now() - interval '1 second'`)
    const other = await send({ key, body: { name: 'Grace' } })
    const same = await send({ key })
    assert.deepEqual([leased.status, other.status, same.status], [409, 422, 201])
    assert.equal(handled, 2)
  })

  test('after a day the key may be used for something else', async ({ assert }) => {
    const key = newId()
    await send({ key })
    await sql(`update idempotency_keys set created_at = now() - interval '25 hours'`)
    const other = await send({ key, body: { name: 'Grace' } })
    assert.equal(other.status, 201)
    assert.equal(other.body.data.name, 'Grace')
  })

  test('a request without a key, or with one that is no UUID, changes nothing', async ({
    assert,
  }) => {
    const missing = await send({})
    assert.equal(missing.status, 400)
    assert.equal(missing.code, 'E_IDEMPOTENCY_KEY_REQUIRED')
    for (const key of ['1', 'x'.repeat(400), `${newId()}'`]) {
      const malformed = await send({ key })
      assert.equal(malformed.status, 422)
      assert.equal(malformed.code, 'E_IDEMPOTENCY_KEY_INVALID')
    }
    assert.equal(handled, 0)
  })
})
