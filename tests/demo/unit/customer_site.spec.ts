import { createHmac } from 'node:crypto'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { AddressInfo } from 'node:net'

const PRODUCT = 'http://localhost:3999'
const PAGES = ['/', '/okul', '/okul/kavurma-egrisi', '/hakkimizda', '/hesap', '/yok-boyle']
const ENGLISH = ['/en/', '/en/school', '/en/school/the-roast-curve', '/en/about', '/en/account']
const demo = {
  embedKey: 'pk_test_site',
  handoffKid: 'kid-1',
  handoffSecret: 'a secret of the shop',
}
const deniz = 'email=deniz%40kavruk.example&password=filtre'

test.group("The customer's site", (group) => {
  let folder: string
  let site: ChildProcess
  let origin: string

  group.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-site-'))
    await writeFile(join(folder, 'demo.json'), JSON.stringify(demo))
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    site = spawn(process.execPath, [app.makePath('widgets/demo-site/server.mjs')], {
      env: {
        CUSTOMER_SITE_PORT: String(port),
        APP_URL: PRODUCT,
        DEMO_INFO: join(folder, 'demo.json'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(site.stdout as NodeJS.ReadableStream, 'data')
    return async () => {
      site.kill()
      await once(site, 'exit')
      await rm(folder, { recursive: true })
    }
  })

  const page = async (path: string, cookie = '') => {
    const response = await fetch(origin + path, { headers: { cookie } })
    return { response, html: await response.text() }
  }

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
      body,
    })

  const statusOf = async (path: string) => {
    const { status } = await fetch(origin + path)
    return status
  }

  const handoff = async (cookie: string, headers: Record<string, string> = {}) => {
    const response = await post('/handoff', '', { cookie, ...headers })
    const body = (await response.json()) as { token: string }
    return { status: response.status, token: body.token }
  }

  const signIn = async () => {
    const response = await post('/sign-in', `lang=tr&${deniz}`)
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }

  test('F-EMB-1: {$self} lives under a policy without inline script or style')
    .with([...PAGES, ...ENGLISH])
    .run(async ({ assert }, path) => {
      const { response, html } = await page(path)
      const policy = response.headers.get('content-security-policy') ?? ''

      assert.match(policy, /^default-src 'none'; script-src 'self' http:\/\/localhost:3999;/)
      assert.notInclude(policy, 'unsafe')
      assert.notMatch(html, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
    })

  test('F-EMB-1: the code shown beside an embed is the code of the page')
    .with(['/', '/okul', '/okul/kavurma-egrisi', '/en/', '/en/school'])
    .run(async ({ assert }, path) => {
      const { html } = await page(path)
      const shown = [...html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)]
        .map(([, code]) => unescape(code ?? ''))
        .filter((code) => code.includes('<belgenet-'))

      assert.isNotEmpty(shown)
      for (const code of shown) assert.include(html, code)
      assert.include(
        shown[0],
        `<script async src="${PRODUCT}/embed/v1.js" data-key="pk_test_site">`
      )
    })

  test('every link of a page leads somewhere, in both languages').run(async ({ assert }) => {
    const links = new Set<string>()
    for (const path of [...PAGES, ...ENGLISH]) {
      const { html } = await page(path)
      for (const [, href] of html.matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(href ?? '')
    }

    assert.isAbove(links.size, 20)
    for (const link of links) {
      assert.equal(await statusOf(link), 200, link)
    }
  })

  test('an unknown page is a 404 in the language of its address').run(async ({ assert }) => {
    const english = await page('/en/nothing')

    assert.equal(await statusOf('/hicbir-sey'), 404)
    assert.equal(english.response.status, 404)
    assert.include(english.html, '<html lang="en">')
  })

  test('nothing outside of public/ is served').run(async ({ assert }) => {
    for (const path of ['/server.mjs', '/%2e%2e/server.mjs', '/fonts/..%2f..%2fserver.mjs']) {
      assert.equal(await statusOf(path), 404, path)
    }
  })

  test('F-EMB-2: a signed-in customer is handed over by a short JWT for this origin').run(
    async ({ assert }) => {
      const cookie = await signIn()
      const { token } = await handoff(cookie)
      const { html } = await page('/hesap', cookie)
      const [head = '', payload = '', signature] = token.split('.')
      const claims = decode(payload)

      assert.equal(signature, hmac(`${head}.${payload}`))
      assert.deepEqual(decode(head), { alg: 'HS256', typ: 'JWT', kid: 'kid-1' })
      assert.deepInclude(claims, {
        sub: 'customer-1042',
        email: 'deniz@kavruk.example',
        aud: origin,
      })
      assert.equal(Number(claims.exp) - Number(claims.iat), 120)
      assert.include(html, 'data-handoff-url="/handoff"')
    }
  )

  test('F-EMB-2: each hand-off has its own id').run(async ({ assert }) => {
    const cookie = await signIn()
    const [first, second] = [await handoff(cookie), await handoff(cookie)].map(
      ({ token }) => decode(token.split('.')[1] ?? '').jti
    )

    assert.isString(first)
    assert.notEqual(first, second)
  })

  test('F-EMB-2: nobody is handed over without signing in, or to another site').run(
    async ({ assert }) => {
      const cookie = await signIn()

      const nobody = await handoff('')
      const elsewhere = await handoff(cookie, { origin: 'https://evil.example' })

      assert.equal(nobody.status, 401)
      assert.equal(elsewhere.status, 403)
    }
  )

  test('signing out ends the hand-off').run(async ({ assert }) => {
    const cookie = await signIn()
    await post('/sign-out', 'lang=tr', { cookie })

    const { status } = await handoff(cookie)
    assert.equal(status, 401)
  })

  test('a wrong password says so and signs nobody in').run(async ({ assert }) => {
    const response = await post('/sign-in', 'lang=en&email=deniz%40kavruk.example&password=no')

    assert.equal(response.status, 422)
    assert.include(await response.text(), 'do not go together')
    assert.isNull(response.headers.get('set-cookie'))
  })
})

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

function unescape(html: string) {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString())
}

function hmac(signed: string) {
  return createHmac('sha256', demo.handoffSecret).update(signed).digest('base64url')
}
