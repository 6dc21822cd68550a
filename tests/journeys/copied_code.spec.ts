import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { buildApp } from '#tests/journeys/support/built_app'
import { enterPassword, portalUrl } from '#tests/journeys/support/portal'
import { useVisitors } from '#tests/journeys/support/visitor'
import { allowPage } from '#tests/support/embed_page'
import { addMember } from '#tests/support/members'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

const admin = { email: 'sule@okul.test', password: 'uzun ve rahat bir söz' }

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

test.group('F-EMB-1: the code of the portal’s embed page runs where it is pasted', (group) => {
  const tenant = useTenant(group)
  const visitors = useVisitors(group)
  let server: Server
  let page: { html: string; files: Map<string, string> } = { html: '', files: new Map() }

  group.setup(async () => {
    server = createServer(({ url = '/' }, response) => {
      const file = page.files.get(url)
      const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/html'
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
      response.end(file ?? (url === '/' ? `<!doctype html><html lang="tr">${page.html}` : ''))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return () => {
      server.closeAllConnections()
      server.close()
    }
  })

  test('{$self}')
    .with(['HTML', 'React', 'Vue'])
    .run(async ({ assert }, kind) => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      await publishCourse(tenant, { title: 'Sütle çalışmak' })
      await allowPage(tenant, origin)
      await addMember(tenant, { ...admin, name: 'Şule Ağırbaş', roles: ['TENANT_ADMIN'] })
      const { page: portal, context } = await visitors.arrive()
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await portal.goto(portalUrl(tenant, '/app/manage/embed'))
      await enterPassword(portal, admin)
      await portal.getByText('Bu anahtarla çalışır').waitFor()
      await portal.getByRole('tab', { name: 'Katalog' }).click()
      await portal.getByLabel('Vurgu', { exact: true }).fill('#d63a22')
      await portal.getByRole('tab', { name: kind }).click()
      await portal.getByRole('button', { name: 'Kopyala', exact: true }).click()
      const code = await portal.evaluate<string>('navigator.clipboard.readText()')
      page = kind === 'HTML' ? { html: code, files: new Map() } : await buildApp(code)

      const { page: visit } = await visitors.arrive()
      await visit.goto(origin)
      const catalog = visit.locator('belgenet-catalog')
      await catalog.getByRole('button', { name: 'Sütle çalışmak', exact: true }).waitFor()
      const accent = await visit.evaluate(
        `getComputedStyle(document.querySelector('belgenet-catalog')).getPropertyValue('--belgenet-accent')`
      )
      assert.equal(String(accent).trim(), '#d63a22')
    })

  test('colours that cannot be read give no code', async ({ assert }) => {
    await publishCourse(tenant, { title: 'Sütle çalışmak' })
    await addMember(tenant, { ...admin, name: 'Şule Ağırbaş', roles: ['TENANT_ADMIN'] })
    const { page: portal } = await visitors.arrive()
    await portal.goto(portalUrl(tenant, '/app/manage/embed'))
    await enterPassword(portal, admin)
    await portal.getByLabel('Yazı', { exact: true }).fill('#dddddd')
    await portal.getByText('Bu yazı bu kâğıtta okunmuyor.').waitFor()
    assert.equal(await portal.getByRole('button', { name: 'Kopyala', exact: true }).count(), 0)
  })
})
