import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { disks } from '#config/disks'
import { newId } from '#core/shared/id'
import type { PartToSend, SentPart } from '#storage/disks/disk_uploads'
import type { DiskUnderTest } from '#tests/drivers/suites/disk_suite'
import { fileBytes } from '#tests/support/file_bytes'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

const PART = 5 * 1024 ** 2

/** What every disk promises of files that come in parts, to the product and to a browser. */
export function uploadSuite(name: string, make: () => Promise<DiskUnderTest>): void {
  test.group(`F-STO-2: uploads to the disk “${name}”`, (group) => {
    const tenant = useTenant(group)
    let under: DiskUnderTest

    group.setup(async () => {
      under = await make()
      const putBack = disks.swap(under.disk)
      return async () => {
        putBack()
        await under.remove()
      }
    })
    group.each.teardown(() => under.find())

    const newKey = () => `${tenant.scope.id}/catalog/${newId()}/file`
    const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

    async function begin() {
      const key = newKey()
      return { key, upload: await under.disk.uploads.begin(key) }
    }

    function partOf(upload: { key: string; upload: string }, number: number, bytes: Buffer) {
      return { ...upload, number, size: bytes.length, sha256: sha256Of(bytes) }
    }

    async function write(part: PartToSend, bytes: Buffer): Promise<SentPart> {
      const etag = await under.disk.uploads.write(part, Readable.from([bytes]))
      return { number: part.number, etag: etag ?? 'nothing came', sha256: part.sha256 }
    }

    const codeOf = (work: () => Promise<unknown>) =>
      work().then(
        () => 'nothing was refused',
        (error) => error.code
      )

    test('parts in any order, one of them twice, become the file they were cut from', async ({
      assert,
    }) => {
      const bytes = fileBytes('mp4', 2 * PART)
      const cut = [
        bytes.subarray(0, PART),
        bytes.subarray(PART, 2 * PART),
        bytes.subarray(2 * PART),
      ]
      const upload = await begin()
      const sent: SentPart[] = []
      for (const number of [3, 2, 1, 2]) {
        sent[number - 1] = await write(partOf(upload, number, cut[number - 1]), cut[number - 1])
      }
      assert.equal(
        await codeOf(() => under.disk.read(upload.key, { start: 0, end: 1 })),
        'E_FILE_GONE'
      )
      assert.equal(await under.disk.uploads.finish(upload, sent), bytes.length)
      const whole = await buffer(
        await under.disk.read(upload.key, { start: 0, end: bytes.length - 1 })
      )
      assert.isTrue(whole.equals(bytes))
      assert.equal(await under.disk.uploads.finish(upload, sent), bytes.length, 'once more')
    })

    test('bytes that were not announced are no part', async ({ assert }) => {
      const upload = await begin()
      const bytes = fileBytes('mp4', 1000)
      const part = partOf(upload, 1, bytes)
      const more = Buffer.concat([bytes, Buffer.from('x')])
      for (const other of [more, bytes.subarray(1), Buffer.alloc(bytes.length)]) {
        const etag = await under.disk.uploads.write(part, Readable.from([other]))
        assert.isNull(etag)
      }
    })

    test('without one of its parts there is no file', async ({ assert }) => {
      const upload = await begin()
      const bytes = fileBytes('mp4', 1000)
      await write(partOf(upload, 1, bytes), bytes)
      const invented = {
        number: 2,
        etag: '"0123456789abcdef0123456789abcdef"',
        sha256: sha256Of(bytes),
      }
      assert.isNull(await under.disk.uploads.finish(upload, [invented]))
    })

    test('what is given up is gone, twice as well', async ({ assert }) => {
      const upload = await begin()
      const bytes = fileBytes('mp4', 1000)
      const part = partOf(upload, 1, bytes)
      const sent = await write(part, bytes)
      await under.disk.uploads.abort(upload)
      await under.disk.uploads.abort(upload)
      assert.isNull(await under.disk.uploads.finish(upload, [sent]))
      assert.equal(await codeOf(() => write(part, bytes)), 'E_UPLOAD_CLOSED')
    })

    test('while the disk is lost nothing begins and no part is taken for sent', async ({
      assert,
    }) => {
      const upload = await begin()
      const bytes = fileBytes('mp4', 1000)
      await under.lose()
      assert.equal(await codeOf(() => begin()), 'E_UNAVAILABLE')
      assert.equal(await codeOf(() => write(partOf(upload, 1, bytes), bytes)), 'E_UNAVAILABLE')
      await under.find()
      const sent = await write(partOf(upload, 1, bytes), bytes)
      assert.equal(await under.disk.uploads.finish(upload, [sent]), bytes.length)
    })

    test('the whole way of a browser: addresses, parts, checks, a clean file for tools', async ({
      client,
      assert,
    }) => {
      const sender = await Sender.arrive(tenant, client)
      const bytes = fileBytes('mp4', 17 * 1024 ** 2)
      const file = await sender.send(bytes, { purpose: 'lesson_video', name: 'Işık.mp4' })
      assert.equal(file.state, 'clean', file.refusal?.code)
      assert.equal(file.size, bytes.length)
    })

    test('bytes that changed on their way are found out, whatever the disk compares', async ({
      client,
      assert,
    }) => {
      const sender = await Sender.arrive(tenant, client)
      const bytes = fileBytes('mp4', 2000)
      const id = await sender.begin({ size: bytes.length })
      const address = await sender.address(id, 1, bytes)
      const changed = Buffer.from(bytes)
      changed[1500] ^= 1
      const reply = await sender.put(address, changed)
      if (reply.status >= 400) {
        return
      }
      const file = await sender.finish(id, [{ number: 1, etag: String(reply.headers.etag) }])
      assert.equal(file.refusal.code, 'E_CHECKSUM_DIFFERS')
    })
  })
}
