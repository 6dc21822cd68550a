import router from '@adonisjs/core/services/router'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { apiRoutes } from '#core/openapi/document/api_routes'
import { useTenant } from '#tests/support/tenant'

const ADDRESS = '/api/docs'

test.group('F-OPS-6: the API can be read by people', (group) => {
  const tenant = useTenant(group)

  async function read(client: ApiClient, query = {}, language = 'tr') {
    const request = client.get(ADDRESS).qs(query)
    const response = await request.header('host', tenant.host).header('accept-language', language)
    response.assertStatus(200)
    return response
  }

  test('every operation is there, with a command to copy', async ({ client, assert }) => {
    const response = await read(client)
    const html = response.text()
    const missing = apiRoutes(router).filter(({ name }) => !html.includes(`id="${name}"`))
    assert.deepEqual(
      missing.map(({ name }) => name),
      []
    )
    assert.include(html, 'curl -X POST &quot;$BELGENET/api/v1/invitations&quot;')
    assert.include(html, 'E_MEMBER_EXISTS')
    assert.include(html, 'members.invite')
    assert.notInclude(html, 'translation missing')
  })

  test('in Turkish and in English, as the reader or the address asks', async ({
    client,
    assert,
  }) => {
    const turkish = await read(client)
    turkish.assertHeader('content-language', 'tr')
    assert.include(turkish.text(), 'Üyeleri listele')
    for (const english of [await read(client, {}, 'en'), await read(client, { locale: 'en' })]) {
      english.assertHeader('content-language', 'en')
      assert.include(english.text(), 'List members')
    }
    const french = await client.get(ADDRESS).qs({ locale: 'fr' }).header('host', tenant.host)
    french.assertStatus(422)
  })

  test('under the strict policy: nothing inline, nothing from elsewhere', async ({
    client,
    assert,
  }) => {
    const response = await read(client)
    const html = response.text()
    assert.include(response.header('content-security-policy'), "script-src 'self'")
    assert.notMatch(html, /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/)
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    assert.deepEqual(
      addresses.filter((address) => !/^[/#](?!\/)/.test(address)),
      []
    )
  })

  test('every link inside leads somewhere', async ({ client, assert }) => {
    const response = await read(client)
    const html = response.text()
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const lost = [...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id))
    assert.deepEqual(
      lost.map(([, id]) => id),
      []
    )
  })

  test('it brings its own styles, script and fonts, and no other file', async ({ client }) => {
    for (const file of ['api.css', 'api.js', 'tokens.css', 'fonts/figtree-latin.woff2']) {
      const response = await client.get(`${ADDRESS}/assets/${file}`).header('host', tenant.host)
      response.assertStatus(200)
    }
    for (const file of ['pages.css', 'base.css', 'fonts/OFL-figtree.txt', '..%2F..%2F.env']) {
      const response = await client.get(`${ADDRESS}/assets/${file}`).header('host', tenant.host)
      response.assertStatus(404)
    }
  })
})
