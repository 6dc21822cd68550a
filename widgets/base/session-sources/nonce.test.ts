import { expect } from '@open-wc/testing'
import { CODE } from '../../testing/fake-identity.js'
import { openPage, type FakePage } from '../../testing/fake-page.js'
import { DeviceSession } from './device-session.js'
import { DeviceTokenStore } from './token-store.js'

let page: FakePage

const tenant = () => ({ api: page.settings.api, key: page.key, locale: 'tr' })
const device = () => new DeviceSession(tenant(), new DeviceTokenStore())
const signIn = () =>
  device().signIn({ grant: 'email_code', challengeId: 'challenge-1', code: CODE })

async function grow(ageMs: number) {
  const store = new DeviceTokenStore()
  const row = await store.load(`${page.settings.api}|${page.key}`)
  const value = ageMs ? 'too old for the server' : row!.nonce!.value
  await store.save({ ...row!, nonce: { value, at: Date.now() - ageMs } })
}

describe('F-EMB-2: nonces of proofs', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('no proof is refused on the way, however long ago the last one was', async () => {
    await signIn()
    await grow(600_000)
    expect(await device().obtain()).not.to.equal(null)
    expect(page.api.to('POST', 'tokens')).to.have.length(2)
    expect(page.api.to('GET', 'proof_nonce')).to.have.length(2)
  })

  it('the one that came with the code, or a moment ago, is not asked for', async () => {
    const session = device()
    const { id } = await session.requestCode('ilgin@ornek.com')
    await session.signIn({ grant: 'email_code', challengeId: id, code: CODE })
    await grow(0)
    await device().obtain()
    expect(page.api.to('GET', 'proof_nonce')).to.have.length(0)
    expect(page.api.to('POST', 'tokens')).to.have.length(2)
  })
})
