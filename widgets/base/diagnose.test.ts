import { expect } from '@open-wc/testing'
import { openPage, type FakePage } from '../testing/fake-page.js'
import { diagnose } from './diagnose.js'
import { Problem } from './problem.js'

describe('F-EMB-2: what a web developer reads in the console', () => {
  let page: FakePage
  let printed: string[]
  const realError = console.error
  const tenant = () => ({ api: page.settings.api, key: page.key, locale: 'tr' })
  const network = new Problem(0, 'E_NETWORK')

  beforeEach(() => {
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
    await diagnose(network, tenant(), [])
    expect(printed).to.deep.equal([
      `[BelgeNet] E_NETWORK\n✗ ${location.origin} is not listed.\n  → Add it.`,
    ])
  })

  it('names the directive of the page’s own policy', async () => {
    const blockedURI = `${page.settings.api}api/v1/courses`
    const event = { effectiveDirective: 'connect-src', blockedURI } as SecurityPolicyViolationEvent
    const foreign = { ...event, blockedURI: 'https://ads.example/' }
    await diagnose(network, tenant(), [event, event, foreign])
    expect(printed).to.have.length(1)
    expect(printed[0]).to.contain(`Add ${page.api.origin} to connect-src`)
    expect(printed[0]?.match(/✗/g)).to.have.length(1)
    expect(page.api.calls).to.have.length(0)
  })

  it('says so when nothing answers', async () => {
    page.api.goOffline()
    await diagnose(network, tenant(), [])
    expect(printed[0]).to.contain(`${page.settings.api} does not answer`)
  })

  it('keeps silent when the server finds nothing wrong', async () => {
    page.api.onPath('GET embed/v1/check', () => ({ ok: true, checks: [] }))
    await diagnose(network, tenant(), [])
    expect(printed).to.deep.equal([])
  })
})
