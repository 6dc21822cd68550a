import { expect } from '@open-wc/testing'
import { openPage, type FakePage } from '../testing/fake-page.js'
import { problem } from '../testing/fake-api.js'
import { until } from '../testing/frame.js'
import { refusal } from '../testing/refusal.js'
import { CODE } from '../testing/fake-identity.js'
import { connect } from './connection.js'
import { DeviceTokenStore } from './session-sources/token-store.js'
import { openSources } from './session-sources/sources.js'
import { Problem } from './problem.js'
import { Session } from './session.js'

let page: FakePage

const tenant = () => ({ api: page.settings.api, key: page.key, locale: 'tr' })
const stored = () => new DeviceTokenStore().load(`${page.settings.api}|${page.key}`)

/** The session as a newly loaded page finds it. */
function reload(): Session {
  const load = async () => openSources(tenant(), page.settings.handoffUrl)
  return new Session(tenant(), { isPossible: async () => true, load })
}

async function signIn(session = connect().session): Promise<Session> {
  const { id } = await session.requestCode('ilgin@ornek.com')
  await session.confirmCode(id, CODE)
  return session
}

describe('F-EMB-2: a session on a foreign page', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('a guest is known as one without asking the server', async () => {
    const { session } = connect()
    await session.restore()
    expect(session.status).to.equal('guest')
    expect(page.api.calls).to.have.length(0)
  })

  it('a code signs in and a reload finds the member again', async () => {
    await signIn()
    const session = reload()
    await session.restore()
    expect(session.member?.name).to.equal('Ilgın Çağlayan')
  })

  it('a wrong code leaves a guest and says so', async () => {
    const { session } = connect()
    const { id } = await session.requestCode('ilgin@ornek.com')
    const { code } = await refusal(session.confirmCode(id, '00000000'))
    expect(code).to.equal('E_INVALID_CODE')
    expect(session.member).to.equal(null)
  })

  it('storage holds a key that cannot leave and nothing about the person', async () => {
    await signIn()
    const row = await stored()
    expect(row?.keys.privateKey.extractable).to.equal(false)
    const refused = await crypto.subtle.exportKey('jwk', row!.keys.privateKey).catch((e) => e.name)
    expect(refused).to.equal('InvalidAccessError')
    expect(Object.keys(row!)).to.have.members(['id', 'keys', 'refreshToken', 'nonce'])
    expect(document.cookie).to.equal('')
  })

  it('a refresh token copied without its key is refused', async () => {
    await signIn()
    const row = await stored()
    const thief = await crypto.subtle.generateKey(
      row!.keys.privateKey.algorithm as EcKeyGenParams,
      false,
      ['sign', 'verify']
    )
    await new DeviceTokenStore().save({ ...row!, keys: thief })
    const session = reload()
    await session.restore()
    expect(session.status).to.equal('guest')
  })

  it('tabs that open at once take turns, and all of them stay signed in', async () => {
    await signIn()
    const tabs = [reload(), reload(), reload()]
    await Promise.all(tabs.map((tab) => tab.restore()))
    expect(tabs.map(({ status }) => status)).to.deep.equal(['member', 'member', 'member'])
  })

  it('an ended session is forgotten', async () => {
    await signIn()
    page.identity.refreshTokens.clear()
    const session = reload()
    await session.restore()
    expect(session.status).to.equal('guest')
    expect(await stored()).to.equal(undefined)
  })

  it('without a network the page is a guest’s for now and nothing is forgotten', async () => {
    await signIn()
    page.api.goOffline()
    const session = reload()
    await session.restore()
    expect(session.status).to.equal('guest')
    page.api.goOffline(false)
    await until(() => session.status === 'member')
  }).timeout(15_000)

  it('a sign-in in one tab is one in the others', async () => {
    const other = reload()
    await other.restore()
    const noticed = new Promise<void>((resolve) => other.subscribe(resolve))
    await signIn()
    await noticed
    expect(other.status).to.equal('member')
  })

  it('signing out revokes, forgets and lets the elements send what waits before', async () => {
    const session = await signIn()
    const order: string[] = []
    session.onSignOut(async () => {
      order.push(`farewell with ${session.current}`)
    })
    page.api.on('DELETE tokens/current', ({ headers }) => {
      order.push(`revoked ${headers.get('authorization')}`)
    })
    await session.signOut()
    expect(order).to.deep.equal(['farewell with access-1', 'revoked Bearer access-1'])
    expect(session.status).to.equal('guest')
    expect(await stored()).to.equal(undefined)
  })
})

describe('F-EMB-2: a call with an old access token', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('is renewed once and repeated, however many calls need it', async () => {
    await signIn()
    page.identity.expireAccess()
    const { api } = connect()
    await Promise.all([api.get('me'), api.get('me'), api.get('me')])
    const refreshes = page.api.to('POST', 'tokens').filter(({ body }) => isRefresh(body))
    expect(refreshes).to.have.length(1)
  })

  it('that stays refused fails with the server’s problem', async () => {
    await signIn()
    page.api.on('GET me', () => problem(401, 'E_UNAUTHENTICATED'))
    const failure = await refusal(connect().api.get('me'))
    expect(failure).to.be.instanceOf(Problem)
    expect(failure.code).to.equal('E_UNAUTHENTICATED')
    expect(page.api.to('GET', 'me')).to.have.length(2)
  })
})

describe('F-EMB-2: a session that keeps nothing', () => {
  afterEach(() => page.leave())

  it('data-session="memory" lasts as long as the page', async () => {
    page = openPage({ memoryOnly: true })
    const session = await signIn()
    page.identity.expireAccess()
    expect(await connect().api.get('me')).to.have.property('name')
    expect(session.status).to.equal('member')
    expect(await stored()).to.equal(undefined)
  })

  it('a page without WebCrypto has an access token only', async () => {
    page = openPage()
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, value: undefined })
    try {
      await signIn()
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle)
    }
    const [call] = page.api.to('POST', 'tokens')
    expect(call?.headers.has('dpop')).to.equal(false)
    expect(page.identity.refreshTokens.size).to.equal(0)
    expect(await stored()).to.equal(undefined)
  })
})

describe('F-EMB-2: a session of the page around', () => {
  afterEach(() => page.leave())

  /** The host's own endpoint, below the fake API's origin so that no network is needed. */
  const handoff = (answer: () => unknown) => {
    page = openPage({ handoffUrl: 'https://api.example/api/v1/host/handoff' })
    page.api.on('POST host/handoff', answer)
  }

  it('is handed over by the host’s server, and nothing is stored', async () => {
    handoff(() => Response.json({ token: 'signed-by-host' }))
    const { session, api } = connect()
    await session.restore()
    expect(session.status).to.equal('member')
    page.identity.expireAccess()
    await api.get('me')
    expect(page.api.to('POST', 'host/handoff')).to.have.length(2)
    expect(await stored()).to.equal(undefined)
  })

  it('replaces who signed in here before', async () => {
    handoff(() => new Response(null, { status: 204 }))
    await signIn()
    expect(await stored()).not.to.equal(undefined)
    page.api.on('POST host/handoff', () => Response.json({ token: 'signed-by-host' }))
    await reload().restore()
    expect(await stored()).to.equal(undefined)
  })

  it('that has nobody signed in leaves the device’s own session', async () => {
    handoff(() => new Response(null, { status: 401 }))
    await signIn()
    const session = reload()
    await session.restore()
    expect(session.status).to.equal('member')
  })

  it('that the server refuses leaves a guest and tells the developer', async () => {
    handoff(() => Response.json({ token: 'forged' }))
    const printed: string[] = []
    const realError = console.error
    console.error = (text: string) => printed.push(text)
    const session = reload()
    await session.restore()
    console.error = realError
    expect(session.status).to.equal('guest')
    expect(printed[0]).to.contain('/host/handoff failed: E_HANDOFF_INVALID')
  })

  it('is lent by the portal, which keeps it fresh itself', async () => {
    page = openPage()
    page.identity.accessTokens.add('of-the-portal')
    page.settings.provider = async () => 'of-the-portal'
    const { session, api } = connect()
    await session.restore()
    await api.get('me')
    expect(session.member?.name).to.equal('Ilgın Çağlayan')
    const [, call] = page.api.to('GET', 'me')
    expect(call?.headers.get('authorization')).to.equal('Bearer of-the-portal')
  })
})

function isRefresh(body: unknown): boolean {
  return (body as { grant?: string }).grant === 'refresh'
}
