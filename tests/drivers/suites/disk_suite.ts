import { buffer } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { serveFile, DeleteFiles, DiscardFiles, PlanRenditions } from '#storage/contract'
import type { Disk } from '#storage/disks/disk'
import { useExtraServer } from '#tests/support/extra_server'
import { fileBytes } from '#tests/support/file_bytes'
import { filmBytes } from '#tests/support/film'
import { runJobs } from '#tests/support/queue'
import { rawRequest } from '#tests/support/raw_request'
import { storeBytes } from '#tests/support/store_bytes'
import { useTenant } from '#tests/support/tenant'

export interface DiskUnderTest {
  disk: Disk
  /** From now on the disk takes and gives nothing */
  lose(): Promise<void> | void
  find(): Promise<void> | void
  remove(): Promise<void>
}

const NAME = 'Çağdaş Ağ: “özet” (İ, ı) v1.pdf'

/** What every disk promises: the whole way of a file, from its staging to the learner's browser. */
export function diskSuite(name: string, make: () => Promise<DiskUnderTest>): void {
  test.group(`F-STO-1: files on the disk “${name}”`, (group) => {
    const tenant = useTenant(group)
    const url = useExtraServer(group, (router) => {
      router
        .get('files/:id', (ctx) => serveFile(ctx, ctx.params.id, { cacheControl: 'private' }))
        .public()
    })
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

    const ask = (id: string, headers = {}, method = 'GET') =>
      rawRequest(`${url()}/files/${id}`, { method, headers: { host: tenant.host, ...headers } })

    const rows = (sql: string) =>
      tenant.run(async () => {
        const found = await tenantConnection().rawQuery(sql)
        return found.rows
      })

    async function refusal(work: () => Promise<unknown>): Promise<string> {
      try {
        await work()
        return 'nothing was refused'
      } catch (error) {
        return (error as { code: string }).code
      }
    }

    const read = async (key: string, start: number, end: number) =>
      buffer(await under.disk.read(key, { start, end }))

    test('what was stored comes back byte for byte, under the name it had', async ({ assert }) => {
      const bytes = fileBytes('pdf')
      const { id } = await storeBytes(tenant, { bytes, name: NAME })
      const reply = await ask(id)
      assert.equal(reply.status, 200)
      assert.isTrue(reply.bytes.equals(bytes))
      assert.equal(reply.headers['content-type'], 'application/pdf')
      assert.equal(reply.headers['content-length'], String(bytes.length))
      assert.equal(reply.headers['x-content-type-options'], 'nosniff')
      const [, told] = /filename\*=UTF-8''([^;]+)$/.exec(reply.headers['content-disposition']!)!
      assert.equal(decodeURIComponent(told), NAME)
    })

    test('a key begins with its tenant and tells nothing of the file', async ({ assert }) => {
      const { id, key } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: NAME })
      assert.equal(key, `${tenant.scope.id}/catalog/${id}/file`)
    })

    test('any part of a file is served alone', async ({ assert }) => {
      const bytes = fileBytes('mp4')
      const last = bytes.length - 1
      const { id } = await storeBytes(tenant, { bytes, name: 'ders.mp4', place: 'video' })
      const wanted: [string, number, number][] = [
        ['bytes=0-1', 0, 1],
        ['bytes=1000-70000', 1000, 70_000],
        [`bytes=${last}-`, last, last],
        ['bytes=-500', last - 499, last],
        ['bytes=100-999999999', 100, last],
      ]
      for (const [range, start, end] of wanted) {
        const reply = await ask(id, { range })
        assert.equal(reply.status, 206, range)
        assert.equal(reply.headers['content-range'], `bytes ${start}-${end}/${bytes.length}`)
        assert.isTrue(reply.bytes.equals(bytes.subarray(start, end + 1)), range)
      }
    })

    test('what a browser has already is not sent again', async ({ assert }) => {
      const { id } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: NAME })
      const first = await ask(id)
      const { etag = '' } = first.headers
      const again = await ask(id, { 'if-none-match': etag })
      assert.equal(again.status, 304)
      assert.equal(again.bytes.length, 0)
      const changed = await ask(id, { 'range': 'bytes=0-9', 'if-range': '"another"' })
      assert.equal(changed.status, 200)
      const same = await ask(id, { 'range': 'bytes=0-9', 'if-range': etag })
      assert.equal(same.status, 206)
    })

    test('HEAD tells what GET would send', async ({ assert }) => {
      const bytes = fileBytes('pdf')
      const { id } = await storeBytes(tenant, { bytes, name: NAME })
      const reply = await ask(id, {}, 'HEAD')
      assert.equal(reply.status, 200)
      assert.equal(reply.headers['content-length'], String(bytes.length))
    })

    test('a range behind the end is a problem and says how long the file is', async ({
      assert,
    }) => {
      const bytes = fileBytes('pdf')
      const { id } = await storeBytes(tenant, { bytes, name: NAME })
      const reply = await ask(id, { range: `bytes=${bytes.length}-` })
      assert.equal(reply.status, 416)
      assert.equal(reply.json?.code, 'E_RANGE_UNSATISFIABLE')
      assert.equal(reply.headers['content-range'], `bytes */${bytes.length}`)
    })

    test('a deleted file is nowhere: no row, no bytes, no room taken', async ({ assert }) => {
      const { id, key } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: NAME })
      const keys = await tenant.run(() =>
        tenantConnection().transaction((trx) => new DeleteFiles().handle([id], trx))
      )
      await tenant.run(() => new DiscardFiles().handle(keys))
      assert.deepEqual(keys, [key])
      const reply = await ask(id)
      assert.equal(reply.status, 404)
      assert.equal(await refusal(() => read(key, 0, 9)), 'E_FILE_GONE')
      assert.deepEqual(await rows('select bytes::int, files::int from storage_usage'), [
        { bytes: 0, files: 0 },
      ])
    })

    test('F-STO-3: what is made from a film lies there too, and goes with it', async ({
      assert,
    }) => {
      const bytes = await filmBytes({ seconds: 1 })
      const { id } = await storeBytes(tenant, { bytes, name: 'ders.mp4', place: 'video' })
      await tenant.run(() =>
        tenantConnection().transaction((trx) => new PlanRenditions().handle(id, trx))
      )
      await runJobs(tenant)
      const key = `${tenant.scope.id}/storage/${id}/180-00000.m4s`
      const box = await read(key, 4, 7)
      assert.match(box.toString('latin1'), /styp|moof|sidx/)
      const keys = await tenant.run(() =>
        tenantConnection().transaction((trx) => new DeleteFiles().handle([id], trx))
      )
      await tenant.run(() => new DiscardFiles().handle(keys))
      assert.include(keys, key)
      assert.equal(await refusal(() => read(key, 0, 1)), 'E_FILE_GONE')
    }).timeout(30_000)

    test('removing what is not there is no error', async () => {
      await under.disk.remove(`${tenant.scope.id}/catalog/${newId()}/file`)
    })

    test('a file that the disk has lost is a clear problem, without a header of the file', async ({
      assert,
    }) => {
      const { id, key } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: NAME })
      await under.disk.remove(key)
      const reply = await ask(id, { 'range': 'bytes=0-9', 'accept-language': 'en' })
      assert.equal(reply.status, 410)
      assert.equal(reply.json?.code, 'E_FILE_GONE')
      assert.equal(reply.json?.title, 'The file is gone')
      assert.equal(reply.headers['cache-control'], 'no-store')
      for (const header of ['content-range', 'content-disposition', 'etag', 'accept-ranges']) {
        assert.notProperty(reply.headers, header)
      }
    })

    test('while the disk is lost nothing is stored, and nothing half', async ({ assert }) => {
      const written: string[] = []
      await under.lose()
      const storing = () =>
        storeBytes(tenant, {
          bytes: fileBytes('pdf'),
          name: NAME,
          onKey: (key) => written.push(key),
        })
      assert.equal(await refusal(storing), 'E_UNAVAILABLE')
      assert.deepEqual(await rows('select id from files'), [])
      await under.find()
      assert.equal(await refusal(() => read(written[0], 0, 9)), 'E_FILE_GONE')
    })

    test('while the disk is lost reading is refused for now, then goes on', async ({ assert }) => {
      const bytes = fileBytes('pdf')
      const { id } = await storeBytes(tenant, { bytes, name: NAME })
      await under.lose()
      const refused = await ask(id)
      assert.equal(refused.status, 503)
      assert.equal(refused.json?.code, 'E_UNAVAILABLE')
      assert.equal(refused.headers['retry-after'], '5')
      await under.find()
      const again = await ask(id)
      assert.isTrue(again.bytes.equals(bytes))
    })

    test('what a lost disk would not let go is taken away when it is back', async ({ assert }) => {
      const { key } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: NAME })
      await under.lose()
      await tenant.run(() => new DiscardFiles().handle([key]))
      await under.find()
      const beginning = await read(key, 0, 8)
      assert.equal(beginning.toString(), '%PDF-1.7\n')
      await runJobs(tenant, { delayed: true })
      assert.equal(await refusal(() => read(key, 0, 8)), 'E_FILE_GONE')
    })
  })
}
