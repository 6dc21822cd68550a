import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { problem } from '../../../testing/fake-api.js'
import { CODE } from '../../../testing/fake-identity.js'
import { openPage, type FakePage } from '../../../testing/fake-page.js'
import { until } from '../../../testing/frame.js'
import { connect } from '../../../base/connection.js'
import { loadMessages } from '../../../base/i18n.js'
import { Catalog } from '../catalog.js'
import { Course } from './course.js'

customElements.define('belgenet-course', Course)

let page: FakePage

const find = <T extends Element = HTMLElement>(el: Element, selector: string) =>
  el.shadowRoot?.querySelector<T>(selector)
const primary = (el: Element) => find<HTMLButtonElement>(el, '.button.primary')
const signInOf = (el: Element) => find(el, 'belgenet-sign-in')

async function open(slug = 'evde-baristalik') {
  const el = await fixture<Course>(html`<belgenet-course course=${slug}></belgenet-course>`)
  await until(() => Boolean(find(el, 'h3') ?? find(el, '.notice')))
  return el
}

async function signIn() {
  const { session } = connect()
  const { id } = await session.requestCode('ilgin@ornek.com')
  await session.confirmCode(id, CODE)
}

/** Fills the sign-in's input and waits for what it shows next. */
async function enter(el: Element, name: string, value: string) {
  await until(() => Boolean(find(signInOf(el) ?? el, `input[name=${name}]`)))
  const input = find<HTMLInputElement>(signInOf(el)!, `input[name=${name}]`)
  input!.value = value
  input!.form!.requestSubmit()
}

describe('F-EMB-1: a course inside the catalog', () => {
  // The catalog around it has its messages already.
  before(() => loadMessages(Catalog.messages, 'tr'))
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => {
    page.leave()
    document.querySelectorAll('belgenet-player').forEach((player) => player.remove())
  })

  it('passes the accessibility audit', async () => {
    await expect(await open()).to.be.accessible()
  })

  it('shows what the course teaches and takes the focus', async () => {
    const el = await open()
    await until(() => el.shadowRoot?.activeElement?.localName === 'h3')
    expect(el.shadowRoot?.activeElement?.textContent).to.contain('Evde Baristalık')
    expect(find(el, '.prose strong')?.textContent).to.equal('izle')
    const lessons = el.shadowRoot?.querySelectorAll('.lessons li')
    expect(lessons).to.have.length(5)
    expect(lessons?.[0]?.textContent).to.contain('Video: Makineyi tanıyalım').and.contain('11 dk')
  })

  it('says nothing in the place of a description that was never written', async () => {
    const el = await open('latte-sanati')
    expect(find(el, '.about')?.textContent).not.to.contain('null')
  })

  it('F-ENR-1: signs a guest in, enrolls once and opens the first lesson', async () => {
    const el = await open()
    primary(el)?.click()
    await enter(el, 'email', 'ilgin@ornek.com')
    const signedIn = oneEvent(el, 'belgenet-sign-in')
    const enrolled = oneEvent(el, 'belgenet-enrolled')
    const opened = oneEvent(el, 'belgenet-open-course')
    await enter(el, 'code', CODE)
    await signedIn
    const ids = { courseId: 'id-evde-baristalik' }
    const [{ detail: enrollment }, { detail: opening }] = await Promise.all([enrolled, opened])
    expect(enrollment).to.deep.equal({ ...ids, enrollmentId: 'e-evde-baristalik' })
    expect(opening).to.deep.equal({ ...ids, lessonId: 'evde-baristalik-l1' })
    expect(page.api.to('POST', 'enrollments')).to.have.length(1)
  })

  it('F-IDEM-1: pressing again after a lost answer repeats the same request', async () => {
    await signIn()
    const el = await open()
    const opened = oneEvent(el, 'belgenet-open-course')
    page.api.goOffline()
    primary(el)?.click()
    await until(() => Boolean(find(el, '.side .problem')?.textContent))
    expect(find(el, '.side .problem')?.textContent).to.contain('Bağlantı kurulamadı')
    page.api.goOffline(false)
    primary(el)?.click()
    await opened
    const keys = page.api
      .to('POST', 'enrollments')
      .map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).to.have.length(2)
    expect(new Set(keys).size).to.equal(1)
    expect(keys[0]).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    )
  })

  it('goes on where the learner left', async () => {
    page.enrolled.add('evde-baristalik')
    await signIn()
    const el = await open()
    expect(primary(el)?.textContent?.trim()).to.equal('Devam et')
    const opened = oneEvent(el, 'belgenet-open-course')
    primary(el)?.click()
    const { detail } = await opened
    expect(detail.lessonId).to.equal('evde-baristalik-l2')
    expect(page.api.to('POST', 'enrollments')).to.have.length(0)
  })

  it('opens in the player that the page has', async () => {
    await signIn()
    const foreign = document.createElement('belgenet-player')
    foreign.setAttribute('course', 'another-course')
    const free = document.createElement('belgenet-player')
    document.body.append(foreign, free)
    primary(await open())?.click()
    await until(() => free.getAttribute('course') === 'evde-baristalik')
    expect(free.getAttribute('lesson')).to.equal('evde-baristalik-l1')
    expect(foreign.getAttribute('course')).to.equal('another-course')
  })

  it('opens in its own place where the page has no player', async () => {
    const loaded: string[] = []
    page.leave()
    page = openPage({ load: async (tag) => void loaded.push(tag) })
    await signIn()
    const el = await open()
    primary(el)?.click()
    await until(() => Boolean(find(el, 'belgenet-player')))
    expect(find(el, 'belgenet-player')?.getAttribute('lesson')).to.equal('evde-baristalik-l1')
    expect(loaded).to.deep.equal(['belgenet-player'])
  })

  it('leaves the opening to a page that takes it over', async () => {
    await signIn()
    const el = await open()
    el.addEventListener('belgenet-open-course', (event) => event.preventDefault())
    const opened = oneEvent(el, 'belgenet-open-course')
    primary(el)?.click()
    await opened
    await until(() => primary(el)?.textContent?.trim() === 'Devam et')
    expect(find(el, 'belgenet-player')).to.equal(null)
  })

  it('says what the server refuses and stays where it is', async () => {
    await signIn()
    page.api.on('POST enrollments', () => problem(409, 'E_COURSE_ARCHIVED'))
    const el = await open()
    primary(el)?.click()
    await until(() => find(el, '.side .problem')?.textContent === 'E_COURSE_ARCHIVED detail')
    expect(primary(el)?.disabled).to.equal(false)
  })

  it('that cannot be loaded offers another try', async () => {
    page.api.on('GET courses/:id', () => problem(503, 'E_UNAVAILABLE'))
    const el = await open()
    expect(find(el, '.notice')?.textContent).to.contain('E_UNAVAILABLE detail')
    page.api.on('GET courses/:id', () => problem(404, 'E_NOT_FOUND'))
    find<HTMLButtonElement>(el, '.notice button')?.click()
    await until(() => Boolean(find(el, '.notice')?.textContent?.includes('E_NOT_FOUND')))
  })
})
