import { expect } from '@open-wc/testing'
import { openPage, type FakePage } from '../testing/fake-page.js'
import { diagnose } from './diagnose.js'
import { Problem } from './problem.js'

describe('F-EMB-2: what developers and visitors read when a page is refused', () => {
  let page: FakePage
  let printed: string[]
  const realError = console.error
  const tenant = () => ({ api: page.settings.api, key: page.key, locale: 'tr' })
  const element = document.createElement('div')
  const place = () => ({ tenant: tenant(), element })
  const notice = () => element.shadowRoot?.querySelector('[role=alert]')?.textContent
  const network = new Problem(0, 'E_NETWORK')

  before(() => void element.attachShadow({ mode: 'open' }))
  beforeEach(() => {
    element.shadowRoot?.replaceChildren()
    page = openPage()
    printed = []
    console.error = (text: string) => printed.push(text)
  })
  afterEach(() => {
    console.error = realError
    page.leave()
  })

  it('says what the server finds wrong and how to cure it', async () => {
    page.api.onPath('GET embed/v1/check', ({ query }) => {
      const origin = query.get('origin')
      const checks = [
        { code: 'key', ok: true, message: 'The key is known.', cure: null },
        { code: 'origin', ok: false, message: `${origin} is not listed.`, cure: 'Add it.' },
      ]
      return { ok: false, checks }
    })
    await diagnose(network, place(), [])
    expect(printed).to.deep.equal([
      `[BelgeNet] E_NETWORK\n✗ ${location.origin} is not listed.\n  → Add it.`,
    ])
    expect(notice()).to.contain('bu sitede şu an açılmıyor')
  })

  it('names the directive of the page’s own policy', async () => {
    const blockedURI = `${page.settings.api}api/v1/courses`
    const event = { effectiveDirective: 'connect-src', blockedURI } as SecurityPolicyViolationEvent
    const foreign = { ...event, blockedURI: 'https://ads.example/' }
    await diagnose(network, place(), [event, event, foreign])
    expect(printed).to.have.length(1)
    expect(printed[0]).to.contain(`Add ${page.api.origin} to connect-src`)
    expect(printed[0]?.match(/✗/g)).to.have.length(1)
    expect(page.api.calls).to.have.length(0)
  })

  it('says so when nothing answers', async () => {
    page.api.goOffline()
    await diagnose(network, place(), [])
    expect(printed[0]).to.contain(`${page.settings.api} does not answer`)
    expect(notice()).to.equal(undefined)
  })

  it('keeps silent when the server finds nothing wrong', async () => {
    page.api.onPath('GET embed/v1/check', () => ({ ok: true, checks: [] }))
    await diagnose(network, place(), [])
    expect(printed).to.deep.equal([])
    expect(notice()).to.equal(undefined)
  })
})
