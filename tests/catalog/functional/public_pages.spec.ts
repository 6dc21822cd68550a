import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { publishCourse } from '#tests/support/publish_course'
import { useTenant } from '#tests/support/tenant'

test.group('Public pages', (group) => {
  const tenant = useTenant(group)
  const open = (client: ApiClient, path: string) =>
    client.get(path).header('host', tenant.host).header('accept', 'text/html')

  const title = '</script><b>Süt & "ısı"'

  test('F-CRS-3: the language of a page is that of its address', async ({ client, assert }) => {
    await publishCourse(tenant)
    for (const [path, language, word] of [
      ['/', 'tr', 'Kurslar'],
      ['/en', 'en', 'Courses'],
      ['/courses/sutle-calismak', 'tr', 'Kursa başla'],
      ['/en/courses/sutle-calismak', 'en', 'Start the course'],
    ]) {
      const response = await open(client, path).header('accept-language', 'en;q=0.5, tr')
      response.assertStatus(200)
      assert.include(response.text(), `<html lang="${language}"`, path)
      assert.include(response.text(), word, path)
      assert.include(response.text(), 'Sütle çalışmak', path)
      assert.equal(response.header('content-language'), language)
      assert.include(response.header('cache-control'), 'public')
    }
  })

  test('F-CRS-3: each page names itself and its twin in the other language', async ({
    client,
    assert,
  }) => {
    await publishCourse(tenant)
    const response = await open(client, '/en/courses/sutle-calismak')
    const links = [
      ...response.text().matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]+)"/g),
    ]
    const at = (path: string) => new RegExp(`^http://${tenant.host}:\\d+${path}$`)
    const named = new Map(links.map(([, rel, language, href]) => [language ?? rel, href]))
    assert.match(named.get('canonical')!, at('/en/courses/sutle-calismak'))
    assert.match(named.get('en')!, at('/en/courses/sutle-calismak'))
    assert.match(named.get('tr')!, at('/courses/sutle-calismak'))
    assert.match(named.get('x-default')!, at('/courses/sutle-calismak'))
  })

  test('F-CRS-3: search engines and messengers get the course in their own words', async ({
    client,
    assert,
  }) => {
    await publishCourse(tenant, { title, summary: 'Kısaca.', tags: ['süt'] })
    const response = await open(client, '/courses/sutle-calismak')
    const page = response.text()
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!
    assert.containsSubset(JSON.parse(json), {
      '@type': 'Course',
      'name': title,
      'description': 'Kısaca.',
      'inLanguage': 'tr',
      'provider': { '@type': 'Organization', 'name': tenant.scope.name },
    })
    assert.include(page, '<meta property="og:description" content="Kısaca." />')
    assert.notInclude(page, '<b>Süt')
  })

  test('F-EMB-2: no page has an inline style or a script that runs', async ({ client, assert }) => {
    await publishCourse(tenant, { title })
    for (const path of ['/', '/courses/sutle-calismak', '/courses/yok']) {
      const response = await open(client, path)
      assert.notMatch(response.text(), /\sstyle=|<style|\son\w+=/i, path)
      assert.notMatch(response.text(), /<script(?! type="application\/ld\+json")/, path)
    }
  })

  test('F-CRS-3: search and filters work without a script', async ({ client, assert }) => {
    const category = { slug: 'demleme', name: { tr: 'Demleme', en: 'Brewing' } }
    await publishCourse(tenant, { slug: 'a', title: 'Çay', category })
    await publishCourse(tenant, { slug: 'b', title: 'Kahve', category: { slug: 'kavurma' } })
    const response = await open(client, '/').qs({ q: 'cay', utm_source: 'posta' })
    assert.include(response.text(), '/courses/a')
    assert.notInclude(response.text(), '/courses/b')
    assert.include(response.text(), 'value="cay"')
    assert.include(response.text(), 'href="/?q=cay&amp;category=demleme"')
    const none = await open(client, '/').qs({ q: '<b>yok' })
    assert.include(none.text(), 'Bu aramaya uyan kurs yok.')
    assert.notInclude(none.text(), '<b>yok')
  })

  test('F-CRS-3: an address that makes no sense shows the catalog', async ({ client, assert }) => {
    await publishCourse(tenant)
    const response = await open(client, '/?level=hard&q[]=&category=yok').qs({ x: 'y' })
    response.assertStatus(200)
    assert.include(response.text(), 'Bu aramaya uyan kurs yok.')
    const cut = await open(client, '/').qs({ after: 'abc' })
    cut.assertStatus(422)
    assert.include(cut.text(), 'Sayfa işareti geçersiz')
  })

  test('F-CRS-3: a page that is not there says so in words', async ({ client, assert }) => {
    const response = await open(client, '/en/courses/yok')
    response.assertStatus(404)
    assert.include(response.header('content-type'), 'text/html')
    assert.include(response.text(), 'Not found')
    assert.equal(response.header('cache-control'), 'no-store')
  })

  test('F-CRS-3: styles, fonts and covers come under addresses of their own', async ({
    client,
    assert,
  }) => {
    await publishCourse(tenant)
    const page = await open(client, '/')
    const addresses = [...page.text().matchAll(/(?:href|src|srcset)="(\/pages\/[^"]+)"/g)]
    assert.isAbove(addresses.length, 3)
    for (const [, address] of addresses) {
      const response = await client.get(address).header('host', tenant.host)
      response.assertStatus(200)
      assert.include(response.header('cache-control'), 'immutable', address)
    }
    for (const path of ['../../package.json', 'base.css', 'fonts/../tokens.css', 'covers/red/x']) {
      const address = `/pages/x/${encodeURIComponent(path)}`
      const response = await client.get(address).header('host', tenant.host)
      response.assertStatus(404)
    }
  })
})
