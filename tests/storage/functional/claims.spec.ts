import { test } from '@japa/runner'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { ClaimFile } from '#storage/contract'
import SweepUploads from '#storage/jobs/sweep_uploads'
import { fileBytes } from '#tests/support/file_bytes'
import { runJobs } from '#tests/support/queue'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

test.group('F-STO-2: a checked file is made somebody’s, or goes', (group) => {
  const tenant = useTenant(group)
  const ownerId = newId()

  const query = (sql: string, ...values: string[]) =>
    tenant.run(async () => {
      const { rows } = await tenantConnection().rawQuery(sql, values)
      return rows
    })

  interface Claim {
    fileId: string
    memberId: string
    purpose?: string
    ownerId?: string
  }

  const claim = ({ purpose = 'lesson_file', ...file }: Claim) =>
    tenant.run(() =>
      tenantConnection().transaction((trx) =>
        new ClaimFile().handle({ ownerId, ...file, purpose }, trx)
      )
    )

  const sendPdf = (sender: Sender) =>
    sender.send(fileBytes('pdf', 500), { purpose: 'lesson_file', name: 'ek.pdf' })

  async function sweep() {
    await tenant.run(() => SweepUploads.dispatch({}))
    await runJobs(tenant)
  }

  test('its sender’s slice takes it, twice is once, another owner comes too late', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const { memberId } = sender
    const { id: fileId } = await sendPdf(sender)
    const claimed = await claim({ fileId, memberId })
    assert.deepInclude(claimed, { id: fileId, name: 'ek.pdf', type: 'application/pdf' })
    await claim({ fileId, memberId })
    await assert.rejects(() => claim({ fileId, memberId, ownerId: newId() }), 'E_FILE_TAKEN')
    const gone = await sender.ask('delete', `uploads/${fileId}`)
    assert.equal(gone.body().code, 'E_FILE_TAKEN')
  })

  test('nobody takes what another sent, or for another purpose, or unchecked', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const { memberId } = sender
    const { id: fileId } = await sendPdf(sender)
    await assert.rejects(() => claim({ fileId, memberId: newId() }), 'E_NOT_FOUND')
    await assert.rejects(() => claim({ fileId, memberId, purpose: 'cover' }), 'E_NOT_FOUND')
    const waiting = await sender.begin({ purpose: 'lesson_file', size: 10 })
    await assert.rejects(() => claim({ fileId: waiting, memberId }), 'E_FILE_NOT_READY')
  })

  test('an upload that never completes goes after two days, with its parts', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('mp4', 500)
    const old = await sender.begin({ size: bytes.length })
    await sender.sendPart(old, 1, bytes)
    await query(`update uploads set touched_at = now() - interval '49 hours'`)
    const fresh = await sender.begin({ size: bytes.length })
    await sweep()
    assert.deepEqual(await query('select id from files'), [{ id: fresh }])
    assert.deepEqual(await query('select reserved::int from storage_usage'), [
      { reserved: bytes.length },
    ])
  })

  test('a file that nobody takes goes after a day; one that has an owner stays', async ({
    client,
    assert,
  }) => {
    const sender = await Sender.arrive(tenant, client)
    const { memberId } = sender
    const left = await sendPdf(sender)
    const kept = await sendPdf(sender)
    await claim({ fileId: kept.id, memberId })
    const [{ key }] = await query('select key from files where id = ?', left.id)
    await query(`update uploads set completed_at = now() - interval '25 hours'`)
    await sweep()
    assert.deepEqual(await query('select id from files'), [{ id: kept.id }])
    const disk = await disks.use()
    await assert.rejects(() => disk.read(key, { start: 0, end: 1 }), 'E_FILE_GONE')
    assert.deepEqual(await query('select bytes::int, files::int from storage_usage'), [
      { bytes: kept.size, files: 1 },
    ])
  })
})
