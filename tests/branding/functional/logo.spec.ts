import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { Sender } from '#tests/support/sender'
import { useTenant, type TestTenant } from '#tests/support/tenant'

const picture = (background: string) =>
  sharp({ create: { width: 300, height: 100, channels: 3, background } })
    .png()
    .toBuffer()

async function designer(tenant: TestTenant, client: ApiClient) {
  const sender = await Sender.arrive(tenant, client, 'TENANT_ADMIN')
  const upload = async (color: string) => {
    const { id } = await sender.send(await picture(color), { purpose: 'logo', name: 'logo.png' })
    return id
  }
  const set = (version: number, fileId: string) =>
    client
      .put('/api/v1/logo')
      .header('host', tenant.host)
      .header('if-match', `"${version}"`)
      .bearerToken(sender.accessToken)
      .json({ fileId })
  return { sender, upload, set }
}

test.group('F-TEN-3: the logo', (group) => {
  const tenant = useTenant(group)

  const shown = async (client: ApiClient) => {
    const response = await client.get('/api/v1/tenant').header('host', tenant.host)
    return response.body().data.logoUrl as string | null
  }

  test('an upload becomes the logo: everybody sees it, with its address', async ({
    client,
    assert,
  }) => {
    const { upload, set } = await designer(tenant, client)
    assert.isNull(await shown(client))
    const fileId = await upload('#015257')
    const response = await set(0, fileId)
    response.assertStatus(204)
    const url = await shown(client)
    assert.include(url, `/media/logo/${fileId}`)
    const file = await client.get(`/media/logo/${fileId}`).header('host', tenant.host)
    file.assertStatus(200)
    assert.equal(file.header('content-type'), 'image/png')
    assert.equal(file.header('access-control-allow-origin'), '*')
  })

  test('another takes its place: the one before is gone, from the disk as well', async ({
    client,
    assert,
  }) => {
    const { upload, set } = await designer(tenant, client)
    const first = await upload('#015257')
    await set(0, first)
    const second = await upload('#d3461c')
    await set(1, second)
    const gone = await client.get(`/media/logo/${first}`).header('host', tenant.host)
    gone.assertStatus(404)
    const files = await tenant.run(() => tenantConnection().query().from('files').select('id'))
    assert.deepEqual(files, [{ id: second }])
  })

  test('taken away, there is none', async ({ client, assert }) => {
    const { sender, upload, set } = await designer(tenant, client)
    await set(0, await upload('#015257'))
    const response = await sender.ask('delete', 'logo').header('if-match', '"1"')
    response.assertStatus(204)
    assert.isNull(await shown(client))
  })

  test('a file that is not there, or of another version of the brand, changes nothing', async ({
    client,
    assert,
  }) => {
    const { upload, set } = await designer(tenant, client)
    const missing = await set(0, newId())
    missing.assertStatus(404)
    const stale = await set(7, await upload('#015257'))
    stale.assertStatus(412)
    assert.isNull(await shown(client))
  })
})
