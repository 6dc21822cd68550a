import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { disks } from '#config/disks'
import { serveFile } from '#storage/contract'
import { FsDisk } from '#storage/disks/fs/disk'
import { S3Disk } from '#storage/disks/s3/disk'
import { diskSuite, type DiskUnderTest } from '#tests/drivers/suites/disk_suite'
import { uploadSuite } from '#tests/drivers/suites/upload_suite'
import { BucketServer } from '#tests/support/bucket_server'
import { useExtraServer } from '#tests/support/extra_server'
import { PNG } from '#tests/support/course_folder'
import { fileBytes } from '#tests/support/file_bytes'
import { rawRequest } from '#tests/support/raw_request'
import { storeBytes } from '#tests/support/store_bytes'
import { useTenant } from '#tests/support/tenant'

/** Rights would not stop a test that runs as root: a lost folder is one that became a file. */
async function folder(): Promise<DiskUnderTest> {
  const root = await mkdtemp(join(tmpdir(), 'belgenet-disk-'))
  const away = `${root}-away`
  let isLost = false
  return {
    disk: new FsDisk(root),
    async lose() {
      await rename(root, away)
      await writeFile(root, '')
      isLost = true
    },
    async find() {
      if (isLost) {
        await rm(root)
        await rename(away, root)
        isLost = false
      }
    },
    remove: () => rm(root, { recursive: true }),
  }
}

async function bucket(): Promise<DiskUnderTest> {
  const server = await BucketServer.start()
  return {
    disk: new S3Disk(server.settings),
    lose: () => server.gate.shut(),
    find: () => server.gate.open(),
    remove: () => server.stop(),
  }
}

const kinds: Record<string, () => Promise<DiskUnderTest>> = { fs: folder, s3: bucket }

test.group('F-STO-1: disks', () => {
  test('every disk of the configuration passes the suite', ({ assert }) => {
    assert.sameMembers(Object.keys(kinds), disks.names)
  })
})

for (const [name, make] of Object.entries(kinds)) {
  diskSuite(name, make)
  uploadSuite(name, make)
}

test.group('F-STO-1: a bucket', (group) => {
  const tenant = useTenant(group)
  const url = useExtraServer(group, (router) => {
    router
      .get('files/:id', (ctx) => serveFile(ctx, ctx.params.id, { cacheControl: 'private' }))
      .public()
  })
  let server: BucketServer
  group.setup(async () => {
    server = await BucketServer.start()
    return () => server.stop()
  })

  function useLinks(linkSeconds = 60) {
    return disks.swap(new S3Disk({ ...server.settings, isLinked: true, linkSeconds }))
  }

  const ask = (id: string, method = 'GET') =>
    rawRequest(`${url()}/files/${id}`, { method, headers: { host: tenant.host } })

  test('S3_REDIRECT sends a film’s viewer to the bucket, which serves any part of it', async ({
    assert,
    cleanup,
  }) => {
    cleanup(useLinks())
    const bytes = fileBytes('mp4')
    const { id } = await storeBytes(tenant, { bytes, name: 'Işık.mp4', place: 'video' })
    const reply = await ask(id)
    assert.equal(reply.status, 302)
    assert.equal(reply.headers['cache-control'], 'private, no-store')
    const location = String(reply.headers.location)
    assert.isTrue(location.startsWith(`${server.settings.endpoint}/files/${tenant.scope.id}/`))
    const part = await rawRequest(location, { headers: { range: 'bytes=10-99' } })
    assert.equal(part.status, 206)
    assert.isTrue(part.bytes.equals(bytes.subarray(10, 100)))
    assert.equal(part.headers['content-type'], 'video/mp4')
    assert.equal(part.headers['content-disposition'], `inline; filename*=UTF-8''I%C5%9F%C4%B1k.mp4`)
  })

  test('an address into the bucket ends', async ({ assert, cleanup }) => {
    cleanup(useLinks(1))
    const { id } = await storeBytes(tenant, {
      bytes: fileBytes('mp4'),
      name: 'ders.mp4',
      place: 'video',
    })
    const { headers } = await ask(id)
    await wait(2_100)
    const late = await rawRequest(String(headers.location))
    assert.equal(late.status, 403)
  })

  test('what stands in a page never comes from the bucket itself', async ({ assert, cleanup }) => {
    cleanup(useLinks())
    const picture = await storeBytes(tenant, { bytes: PNG, name: 'şekil.png', place: 'figure' })
    const shown = await ask(picture.id)
    assert.isTrue(shown.bytes.equals(PNG))
    const captions = await storeBytes(tenant, {
      bytes: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nMerhaba\n'),
      name: 'film.tr.vtt',
    })
    const notes = Buffer.from('Defterden\n')
    const saved = await storeBytes(tenant, { bytes: notes, name: 'not.txt' })
    const replies = [await ask(captions.id), await ask(saved.id), await ask(saved.id, 'HEAD')]
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 302, 200]
    )
  })

  test('a bucket that sends another part than was asked for is not believed', async ({
    assert,
    cleanup,
  }) => {
    const disk = new S3Disk(server.settings)
    cleanup(disks.swap(disk))
    const { key } = await storeBytes(tenant, { bytes: fileBytes('pdf'), name: 'a.pdf' })
    // This server takes `bytes=0-0` for the whole file.
    await assert.rejects(() => disk.read(key, { start: 0, end: 0 }), 'E_UNAVAILABLE')
  })

  test('a viewer who leaves lets go of the bucket', async ({ assert, cleanup }) => {
    const disk = new S3Disk(server.settings)
    cleanup(disks.swap(disk))
    const bytes = fileBytes('mp4', 4_000_000)
    const { key } = await storeBytes(tenant, { bytes, name: 'uzun.mp4', place: 'video' })
    const range = { start: 0, end: bytes.length - 1 }
    const streams = await Promise.all(Array.from({ length: 60 }, () => disk.read(key, range)))
    assert.isAtLeast(server.gate.connections, 60)
    streams.forEach((stream) => stream.destroy())
    const deadline = Date.now() + 5_000
    while (server.gate.connections > 1 && Date.now() < deadline) {
      await wait(20)
    }
    assert.isAtMost(server.gate.connections, 1)
  })
})
