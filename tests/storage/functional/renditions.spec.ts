import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { diskRoot } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { DeleteFiles, DiscardFiles, PlanRenditions } from '#storage/contract'
import { FindRenditions } from '#storage/queries/find_renditions'
import { filmBytes, type FilmShape } from '#tests/support/film'
import { runJobs } from '#tests/support/queue'
import { Sender } from '#tests/support/sender'
import { signIn } from '#tests/support/sign_in'
import { storeBytes } from '#tests/support/store_bytes'
import { useTenant } from '#tests/support/tenant'

test.group('F-STO-3: what is made from a film', (group) => {
  const tenant = useTenant(group)
  group.tap((case_) => case_.timeout(60_000))

  async function take(bytes: Buffer, name = 'ders.mp4'): Promise<string> {
    const { id } = await storeBytes(tenant, { bytes, name, place: 'video' })
    await plan(id)
    return id
  }
  const plan = (id: string) =>
    tenant.run(() => tenantConnection().transaction((trx) => new PlanRenditions().handle(id, trx)))
  const film = async (shape?: FilmShape) => take(await filmBytes(shape))
  const renditions = (id: string) => tenant.run(() => new FindRenditions().handle(id))
  const folderOf = (id: string) => join(diskRoot, tenant.scope.id, 'storage', id)
  const onDisk = (id: string) => readdir(folderOf(id)).catch(() => [])

  test('a poster, pictures for the seek bar and a ladder that never goes above the film', async ({
    assert,
  }) => {
    const id = await film({ size: '854x480' })
    await runJobs(tenant)
    const { film: whole, poster, storyboard, hls } = await renditions(id)
    assert.deepEqual(
      [whole, poster, storyboard, hls].map((one) => [one?.state, one?.progress]),
      Array(4).fill(['ready', 1])
    )
    assert.deepEqual(
      hls?.facts.rungs.map(({ name, width, height }) => [name, width, height]),
      [
        ['480', 854, 480],
        ['360', 640, 360],
      ]
    )
    assert.match(hls?.facts.rungs[0].codecs ?? '', /^avc1\.64[0-9a-f]{4},mp4a\.40\.2$/)
    assert.deepEqual(hls?.facts.rungs[0].segments, [6000, 2000])
    assert.equal(storyboard?.facts.count, 8)
    const listed = [whole, poster, storyboard, hls].flatMap((one) => Object.keys(one?.parts ?? {}))
    assert.sameMembers(await onDisk(id), listed)
  })

  test('a film whose index stands at its end is written again; one that starts at once is not', async ({
    assert,
  }) => {
    const late = await film({ seconds: 2 })
    const early = await film({
      seconds: 2,
      codec: ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'],
    })
    await runJobs(tenant)
    assert.include(await onDisk(late), 'film.mp4')
    assert.notInclude(await onDisk(early), 'film.mp4')
  })

  test('a film on its side, a tiny one and a WebM get what fits them', async ({ assert }) => {
    const shapes: [FilmShape, string, string[]][] = [
      [{ size: '360x640', seconds: 2 }, 'dik.mp4', ['360']],
      [{ size: '64x36', seconds: 2, framesPerSecond: 1 }, 'minik.mp4', ['36']],
      [
        { seconds: 2, container: 'webm', codec: ['-c:v', 'libvpx', '-c:a', 'libopus'] },
        'a.webm',
        ['180'],
      ],
    ]
    for (const [shape, name, rungs] of shapes) {
      const id = await take(await filmBytes(shape), name)
      await runJobs(tenant)
      const { hls } = await renditions(id)
      assert.deepEqual(
        hls?.facts.rungs.map((rung) => rung.name),
        rungs,
        name
      )
    }
  })

  test('an uploaded film that no browser opens becomes one that all play', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = await filmBytes({ seconds: 2, container: 'mov', codec: ['-c:v', 'mpeg4'] })
    const { id } = await sender.send(bytes, { purpose: 'lesson_video', name: 'telefon.mov' })
    await runJobs(tenant)
    const { film: whole, hls } = await renditions(id)
    assert.deepEqual([whole?.state, hls?.state], ['ready', 'ready'])
    assert.include(await onDisk(id), 'film.mp4')
  })

  test('a film is prepared once, however often it is planned', async ({ assert }) => {
    const id = await film({ seconds: 1 })
    await plan(id)
    assert.equal(await runJobs(tenant), 4)
    await plan(id)
    assert.equal(await runJobs(tenant), 0)
  })

  test('a corrupt film ends in a sentence, and nothing of it is left behind', async ({
    client,
    assert,
  }) => {
    const whole = await filmBytes()
    whole.fill(0xa5, Math.floor(whole.length * 0.4), Math.floor(whole.length * 0.6))
    const id = await take(whole)
    await runJobs(tenant)
    const { accessToken } = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    const response = await client
      .get(`/api/v1/files/${id}/renditions`)
      .header('host', tenant.host)
      .bearerToken(accessToken)
    response.assertStatus(200)
    const { state, error } = response.body().data
    assert.deepEqual([state, error.code], ['failed', 'damaged'])
    assert.match(error.message, /bozuk/)
    assert.deepEqual(await onDisk(id), [])
  })

  test('its author sees how far it is', async ({ client, assert }) => {
    const id = await film({ seconds: 1 })
    const { accessToken } = await signIn(tenant, { roles: ['INSTRUCTOR'] })
    const ask = () =>
      client
        .get(`/api/v1/files/${id}/renditions`)
        .header('host', tenant.host)
        .bearerToken(accessToken)
    const before = await ask()
    assert.deepInclude(before.body().data, { state: 'waiting', progress: 0, durationMs: null })
    await runJobs(tenant)
    const after = await ask()
    assert.deepInclude(after.body().data, { state: 'ready', progress: 1, error: null })
    assert.approximately(after.body().data.durationMs, 1000, 100)
  })

  test('whoever deletes a film deletes what was made of it', async ({ assert }) => {
    const id = await film({ seconds: 1 })
    await runJobs(tenant)
    assert.isNotEmpty(await onDisk(id))
    await tenant.run(async () => {
      const gone = await tenantConnection().transaction((trx) =>
        new DeleteFiles().handle([id], trx)
      )
      await new DiscardFiles().handle(gone)
    })
    await assert.rejects(() => access(folderOf(id)))
    assert.deepEqual(await renditions(id), {})
  })

  test('a film deleted while it is prepared leaves nothing', async ({ assert }) => {
    const id = await film({ seconds: 1 })
    await tenant.run(() =>
      tenantConnection().transaction((trx) => new DeleteFiles().handle([id], trx))
    )
    await runJobs(tenant)
    assert.deepEqual(await onDisk(id), [])
  })
})
