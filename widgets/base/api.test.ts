import { expect } from '@open-wc/testing'
import { problem } from '../testing/fake-api.js'
import { openPage, type FakePage } from '../testing/fake-page.js'
import { refusal } from '../testing/refusal.js'
import { Api, type TokenSource } from './api.js'

const guest: TokenSource = { current: null, token: async () => null, renew: async () => null }

describe('F-EMB-1: a call of an element', () => {
  let page: FakePage
  const api = (tokens = guest) => {
    return new Api({ api: page.settings.api, key: page.key, locale: 'tr' }, tokens)
  }

  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('names its tenant and its language', async () => {
    await api().get('categories')
    const [call] = page.api.calls
    expect(call?.headers.get('x-belgenet-key')).to.equal(page.key)
    expect(call?.headers.get('accept-language')).to.equal('tr')
    expect(call?.headers.has('authorization')).to.equal(false)
  })

  it('sends a body as JSON under its idempotency key', async () => {
    page.api.on('POST notes', ({ body }) => body)
    const note = { text: 'Öğütme ince' }
    expect(await api().post('notes', note, { idempotencyKey: 'k-1' })).to.deep.equal(note)
    expect(page.api.calls[0]?.headers.get('idempotency-key')).to.equal('k-1')
  })

  it('gives data and meta of a list', async () => {
    const { data, meta } = await api().request<unknown[], { total: number }>('courses?limit=2')
    expect(data).to.have.length(2)
    expect(meta.total).to.equal(7)
  })

  it('leaves in the same task while the token is good, so a closing page can send', async () => {
    page.api.on('POST beats', () => undefined)
    const tokens = { ...guest, current: 'good' }
    const sent = api(tokens).request('beats', { method: 'POST', body: {}, keepalive: true })
    expect(page.api.begun).to.equal(1)
    await sent
    expect(page.api.calls[0]?.keepalive).to.equal(true)
  })

  it('fails with the problem that the server describes', async () => {
    const errors = [{ pointer: '/email', code: 'email', detail: 'E-posta değil' }]
    const body = { code: 'E_VALIDATION', title: 'Geçersiz', detail: 'Alanları düzeltin', errors }
    page.api.on('POST notes', () => Response.json(body, { status: 422 }))
    const failure = await refusal(api().post('notes', {}))
    expect(failure).to.include({ status: 422, code: 'E_VALIDATION', message: 'Alanları düzeltin' })
    expect(failure.fields).to.deep.equal(errors)
  })

  it('fails clearly when what answers is no API', async () => {
    page.api.on('GET categories', () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(await refusal(api().get('categories'))).to.include({ status: 502, code: 'E_HTTP_502' })
  })

  it('tells how long to wait', async () => {
    const headers = { 'retry-after': '90' }
    page.api.on('GET categories', () => problem(429, 'E_TOO_MANY_REQUESTS', headers))
    const { retryAfter } = await refusal(api().get('categories'))
    expect(retryAfter).to.equal(90)
  })

  it('without a network fails as such', async () => {
    page.api.goOffline()
    expect(await refusal(api().get('categories'))).to.include({ status: 0, code: 'E_NETWORK' })
  })

  it('that was called off fails as called off, not as a broken network', async () => {
    const failure = await refusal(api().get('categories', AbortSignal.abort()))
    expect(failure.name).to.equal('AbortError')
  })
})
