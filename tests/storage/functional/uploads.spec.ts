import { randomBytes } from 'node:crypto'
import { test } from '@japa/runner'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { fileBytes } from '#tests/support/file_bytes'
import { runJobs } from '#tests/support/queue'
import { Sender, sha256Of } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

const MIB = 1024 ** 2

test.group('F-STO-2: a file comes in parts', (group) => {
  const tenant = useTenant(group)

  const rows = (sql: string) =>
    tenant.run(async () => {
      const found = await tenantConnection().rawQuery(sql)
      return found.rows
    })

  test('a file in three parts, out of order and one of them twice, arrives whole', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 17 * MIB)
    const begun = await sender.promise({ size: bytes.length, sha256: sha256Of(bytes) })
    begun.assertStatus(201)
    const { id, partSize, partCount } = begun.body().data
    assert.deepEqual([partSize, partCount], [8 * MIB, 3])
    const part = (number: number) => bytes.subarray((number - 1) * partSize, number * partSize)
    const sent = []
    for (const number of [3, 1, 2, 1]) {
      sent.push(await sender.sendPart(id, number, part(number)))
    }
    const completed = await sender.complete(id, sent)
    completed.assertStatus(202)
    assert.equal(completed.body().data.state, 'quarantined')
    await runJobs(tenant)
    assert.deepEqual(await sender.file(id), {
      id,
      purpose: 'lesson_video',
      name: 'ders.mp4',
      size: bytes.length,
      type: 'video/mp4',
      state: 'clean',
      progress: 1,
      refusal: null,
    })
    const [{ hash }] = await rows(`select encode(sha256, 'hex') as hash from files`)
    assert.equal(hash, sha256Of(bytes))
  })

  test('after a lost answer the same beginning is the same upload', async ({ client, assert }) => {
    const sender = await Sender.arrive(tenant, client)
    const key = newId()
    const first = await sender.promise({ size: 10 }, key)
    const again = await sender.promise({ size: 10 }, key)
    assert.equal(again.body().data.id, first.body().data.id)
    assert.deepEqual(await rows('select reserved::int from storage_usage'), [{ reserved: 10 }])
  })

  test('a sender who was cut off learns which parts are there and sends the rest', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 9 * MIB)
    const id = await sender.begin({ size: bytes.length })
    await sender.sendPart(id, 2, bytes.subarray(8 * MIB))
    const early = await sender.complete(id)
    early.assertStatus(409)
    assert.equal(early.body().code, 'E_UPLOAD_INCOMPLETE')
    assert.equal(early.body().errors[0].pointer, 'parts/1')
    const state = await sender.ask('get', `uploads/${id}`)
    assert.deepEqual(state.body().data.receivedParts, [2])
    await sender.sendPart(id, 1, bytes.subarray(0, 8 * MIB))
    const completed = await sender.complete(id)
    completed.assertStatus(202)
    await runJobs(tenant)
    const { state: after } = await sender.file(id)
    assert.equal(after, 'clean')
  })

  test('an address takes its own bytes and no others', async ({ client, assert }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 1000)
    const id = await sender.begin({ size: bytes.length })
    const address = await sender.address(id, 1, bytes)
    const wrong = [
      Buffer.concat([bytes, Buffer.from('x')]),
      bytes.subarray(1),
      randomBytes(bytes.length),
    ]
    for (const body of wrong) {
      const reply = await sender.put(address, body)
      assert.equal(reply.status, 422)
      assert.equal(reply.json?.code, 'E_PART_DIFFERS')
    }
    const state = await sender.ask('get', `uploads/${id}`)
    assert.deepEqual(state.body().data.receivedParts, [])
    const right = await sender.put(address, bytes)
    assert.equal(right.status, 204)
    assert.match(String(right.headers.etag), /^"[0-9a-f]{32}"$/)
  })

  test('a part that is not in the file, and a list without an end, are refused', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const id = await sender.begin({ size: 10 })
    const sha256 = '0'.repeat(64)
    const unknown = await sender.announce(id, [{ number: 2, sha256 }])
    assert.equal(unknown.body().code, 'E_PART_UNKNOWN')
    const twice = await sender.announce(id, [
      { number: 1, sha256 },
      { number: 1, sha256 },
    ])
    twice.assertStatus(422)
    const many = Array.from({ length: 101 }, (_, index) => ({ number: index + 1, sha256 }))
    const endless = await sender.announce(id, many)
    endless.assertStatus(422)
    const told = await sender.complete(id, [{ number: 9, etag: '"x"' }])
    assert.equal(told.body().code, 'E_PART_UNKNOWN')
  })

  test('a completed upload takes no more parts, by old addresses neither', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 1000)
    const id = await sender.begin({ size: bytes.length })
    const address = await sender.address(id, 1, bytes)
    await sender.put(address, bytes)
    await sender.complete(id)
    const late = await sender.put(address, bytes)
    assert.equal(late.status, 409)
    assert.equal(late.json?.code, 'E_UPLOAD_CLOSED')
    const asked = await sender.announce(id, [{ number: 1, sha256: sha256Of(bytes) }])
    assert.equal(asked.body().code, 'E_UPLOAD_CLOSED')
    const again = await sender.complete(id)
    again.assertStatus(202)
  })

  test('nobody but its sender knows of an upload', async ({ client, assert }) => {
    const sender = await Sender.arrive(tenant, client)
    const other = await Sender.arrive(tenant, client, 'TENANT_ADMIN')
    const id = await sender.begin({ size: 10 })
    const replies = [
      await other.ask('get', `uploads/${id}`),
      await other.ask('get', `files/${id}`),
      await other.ask('delete', `uploads/${id}`),
      await other.announce(id, [{ number: 1, sha256: '0'.repeat(64) }]),
      await other.complete(id),
    ]
    assert.deepEqual(
      replies.map((reply) => reply.body().code),
      Array.from({ length: 5 }, () => 'E_NOT_FOUND')
    )
  })

  test('what a purpose does not allow is refused before the first byte', async ({
    client,
    assert,
  }) => {
    const student = await Sender.arrive(tenant, client, 'STUDENT')
    const forbidden = await student.promise({ size: 10 })
    assert.equal(forbidden.body().code, 'E_FORBIDDEN')
    const large = await student.promise({ purpose: 'avatar', size: 11 * MIB })
    assert.equal(large.status(), 413)
    assert.equal(
      large.body().detail,
      'The file may have 10 MB at most. Choose a smaller version of it.'
    )
    const unknown = await student.promise({ purpose: 'constructor', size: 10 })
    assert.equal(unknown.body().code, 'E_UNKNOWN_PURPOSE')
    const empty = await student.promise({ purpose: 'avatar', size: 0 })
    assert.equal(empty.body().code, 'E_VALIDATION')
    assert.deepEqual(await rows('select reserved::int from storage_usage'), [])
  })

  test('an upload that is given up leaves nothing: no row, no bytes, no room', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 1000)
    const id = await sender.begin({ size: bytes.length })
    const address = await sender.address(id, 1, bytes)
    await sender.put(address, bytes)
    const gone = await sender.ask('delete', `uploads/${id}`)
    gone.assertStatus(204)
    await runJobs(tenant)
    const late = await sender.put(address, bytes)
    assert.equal(late.json?.code, 'E_UPLOAD_CLOSED')
    assert.deepEqual(await rows('select id from files'), [])
    assert.deepEqual(await rows('select reserved::int, bytes::int from storage_usage'), [
      { reserved: 0, bytes: 0 },
    ])
  })
})
