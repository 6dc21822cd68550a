import { expect } from '@open-wc/testing'
import { closeFrames, openFrame, until, type FrameWindow } from './testing/frame.js'

const loader = (attributes = 'data-key="pk_1"') => {
  return `<script src="/embed/v1.js" ${attributes}></script>`
}
const catalog = '<belgenet-catalog></belgenet-catalog>'
const names = (page: FrameWindow) => Object.getOwnPropertyNames(page)
const soon = () => new Promise((resolve) => setTimeout(resolve, 200))

describe('F-EMB-1: one script tag', () => {
  after(closeFrames)

  it('leaves one global and no cookie', async () => {
    const bare = names(await openFrame(''))
    const page = await openFrame(loader() + catalog)
    await until(() => page.started?.length === 1)
    expect(names(page).filter((name) => !bare.includes(name))).to.deep.equal(['BelgeNet'])
    expect(page.document.cookie).to.equal('')
  })

  it('hands its attributes to the elements', async () => {
    const attributes =
      'data-key="pk_2" data-locale="en" data-session="memory" data-handoff-url="/x"'
    const page = await openFrame(loader(attributes) + catalog)
    await until(() => page.started !== undefined)
    const handed = { key: 'pk_2', locale: 'en', memoryOnly: true, handoffUrl: '/x' }
    expect(page.started?.[0]).to.include({ ...handed, api: `${location.origin}/` })
  })

  it('speaks the page’s language where it has no other order', async () => {
    const english = "<script>document.documentElement.lang = 'en-GB'</script>"
    const page = await openFrame(english + loader() + catalog)
    await until(() => page.started !== undefined)
    expect(page.started?.[0]?.locale).to.equal('en')
  })

  it('loads an element when it comes near the screen, not before', async () => {
    const page = await openFrame(`${loader()}<div style="height: 5000px"></div>${catalog}`)
    await soon()
    expect(page.started).to.equal(undefined)
    page.scrollTo(0, 4900)
    await until(() => page.started?.length === 1)
  })

  it('finds an element that the page adds later', async () => {
    const page = await openFrame(`${loader()}<main></main>`)
    const section = page.document.createElement('section')
    section.innerHTML = `<p>${catalog}</p>`
    page.document.querySelector('main')?.append(section)
    await until(() => page.started?.length === 1)
  })

  it('starts an element once, however many there are', async () => {
    const page = await openFrame(loader() + catalog + catalog)
    await until(() => page.started?.length === 1)
    await soon()
    expect(page.started).to.have.length(1)
  })

  it('that is included twice works once: the first one serves', async () => {
    const page = await openFrame(loader('data-key="pk_a"') + loader('data-key="pk_b"') + catalog)
    await until(() => page.started !== undefined)
    await soon()
    expect(page.started?.map(({ key }) => key)).to.deep.equal(['pk_a'])
    expect(page.logged.join()).to.contain('1.2.3 is on this page already')
  })

  it('tells the page and its developer when an element does not load', async () => {
    const page = await openFrame(`${loader()}<belgenet-player></belgenet-player>`)
    await until(() => page.logged.length > 0)
    expect(page.logged[0]).to.contain(location.origin).and.contain('script-src')
    expect(page.codes).to.deep.equal(['E_LOAD'])
  })

  it('loads an element on request', async () => {
    const page = await openFrame(loader())
    const ready = page.BelgeNet?.ready('belgenet-catalog')
    await until(() => page.started?.length === 1)
    const { HTMLElement: Base } = page as unknown as typeof globalThis
    page.customElements.define('belgenet-catalog', class extends Base {})
    await ready
    const unknown = await page.BelgeNet?.ready('belgenet-nonsense').catch(String)
    expect(unknown).to.contain('not ours')
  })

  it('signs out where no element is on the page', async () => {
    const page = await openFrame(loader('data-key="pk_3"'))
    await page.BelgeNet?.signOut()
    expect(page.started?.[0]?.key).to.equal('pk_3')
  })

  it('lends a session to elements that are there already', async () => {
    const page = await openFrame(loader() + catalog)
    await until(() => page.started !== undefined)
    let changes = 0
    Object.assign(page.started?.[0] ?? {}, { sessionChanged: () => changes++ })
    const provider = async () => 'token'
    page.BelgeNet?.useSession(provider)
    expect(page.started?.[0]?.provider).to.equal(provider)
    expect(changes).to.equal(1)
  })
})
