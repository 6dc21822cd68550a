import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { problem } from '../../../testing/fake-api.js'
import { CODE } from '../../../testing/fake-identity.js'
import { openPage, type FakePage } from '../../../testing/fake-page.js'
import { until } from '../../../testing/frame.js'
import { connect } from '../../../base/connection.js'
import { EnrollCode } from './enroll-code.js'

customElements.define('belgenet-enroll-code', EnrollCode)

let page: FakePage

const find = <T extends Element = HTMLElement>(el: Element, selector: string) =>
  el.shadowRoot?.querySelector<T>(selector)
const trouble = (el: Element) => find(el, '.problem')?.textContent?.trim()
const primary = (el: Element) => find<HTMLButtonElement>(el, '.button.primary')
const keys = () =>
  page.api.to('POST', 'enrollments').map(({ headers }) => headers.get('idempotency-key'))

async function open(code = '') {
  const el = await fixture<EnrollCode>(
    html`<belgenet-enroll-code code=${code}></belgenet-enroll-code>`
  )
  await until(() => Boolean(find(el, 'form')))
  return el
}

async function signIn() {
  const { session } = connect()
  const { id } = await session.requestCode('ilgin@ornek.com')
  await session.confirmCode(id, CODE)
}

async function enter(el: Element, name: string, value: string) {
  await until(() => Boolean(find(el, `input[name=${name}]`)))
  const input = find<HTMLInputElement>(el, `input[name=${name}]`)!
  input.value = value
  input.form!.requestSubmit()
}

async function openOffer() {
  await signIn()
  const el = await open()
  await enter(el, 'code', 'k7qm 2rxd')
  await until(() => Boolean(find(el, 'h3[tabindex]')))
  return el
}

describe('F-ENR-1, F-EMB-1: a code inside the catalog', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('passes the accessibility audit, step by step', async () => {
    const guest = await open('K7QM-2RXD')
    await expect(guest).to.be.accessible()
    find<HTMLFormElement>(guest, 'form')?.requestSubmit()
    await until(() => Boolean(find(guest, 'belgenet-sign-in')))
    await expect(guest).to.be.accessible()
    await expect(await openOffer()).to.be.accessible()
  })

  it('asks for a code before it asks the server', async () => {
    const el = await open()
    await enter(el, 'code', '  ')
    await until(() => trouble(el) === 'Kodu yazın.')
    const input = find(el, 'input')
    expect(input?.getAttribute('aria-invalid')).to.equal('true')
    expect(el.shadowRoot?.activeElement).to.equal(input)
    expect(page.api.calls).to.have.length(0)
  })

  it('keeps the code while a guest signs in, then shows the course', async () => {
    const el = await open()
    await enter(el, 'code', 'K7QM-2RXD')
    await until(() => Boolean(find(el, 'belgenet-sign-in')))
    expect(find(el, '.sent')?.textContent).to.contain('K7QM-2RXD')
    expect(page.api.to('GET', /enrollment_offers/)).to.have.length(0)
    const inner = find(el, 'belgenet-sign-in')!
    await enter(inner, 'email', 'ilgin@ornek.com')
    const signedIn = oneEvent(el, 'belgenet-sign-in')
    await enter(inner, 'code', CODE)
    await signedIn
    await until(() => find(el, 'h3')?.textContent === 'Kavurma Eğrisi Okuma')
    expect(el.shadowRoot?.activeElement).to.equal(find(el, 'h3'))
  })

  it('enrolls by the code and says which course is to be opened', async () => {
    const el = await openOffer()
    const enrolled = oneEvent(el, 'belgenet-enrolled')
    const joined = oneEvent(el, 'joined')
    primary(el)?.click()
    const { detail } = await enrolled
    expect(detail).to.deep.equal({
      courseId: 'id-kavurma-egrisi',
      enrollmentId: 'e-kavurma-egrisi',
    })
    const { detail: slug } = await joined
    expect(slug).to.equal('kavurma-egrisi')
    expect(page.api.to('POST', 'enrollments')[0]?.body).to.deep.equal({ code: 'K7QM-2RXD' })
  })

  it('F-IDEM-1: pressing again after a lost answer repeats the same request', async () => {
    const el = await openOffer()
    page.api.goOffline()
    primary(el)?.click()
    await until(() => Boolean(trouble(el)))
    expect(trouble(el)).to.contain('Bağlantı kurulamadı')
    page.api.goOffline(false)
    const joined = oneEvent(el, 'joined')
    primary(el)?.click()
    await joined
    expect(keys()).to.have.length(2)
    expect(new Set(keys()).size).to.equal(1)
  })

  for (const [status, code] of [
    [404, 'E_CODE_UNKNOWN'],
    [410, 'E_CODE_EXPIRED'],
    [409, 'E_CODE_USED_UP'],
  ] as const) {
    it(`says at the field why ${code} does not lead on`, async () => {
      await signIn()
      page.api.on('GET enrollment_offers/:code', () => problem(status, code))
      const el = await open('GUZ2026A')
      const failed = oneEvent(el, 'belgenet-error')
      find<HTMLFormElement>(el, 'form')?.requestSubmit()
      const { detail } = await failed
      expect(detail).to.deep.equal({ code })
      await until(() => trouble(el) === `${code} detail`)
      expect(find<HTMLInputElement>(el, 'input')?.value).to.equal('GUZ2026A')
    })
  }

  it('comes back to the field when the last seat went meanwhile', async () => {
    const el = await openOffer()
    page.api.on('POST enrollments', () => problem(409, 'E_CODE_USED_UP'))
    primary(el)?.click()
    await until(() => trouble(el) === 'E_CODE_USED_UP detail')
    expect(find<HTMLInputElement>(el, 'input')?.value).to.equal('k7qm 2rxd')
  })

  it('says in minutes how long to wait after too many tries', async () => {
    await signIn()
    page.api.on('GET enrollment_offers/:code', () =>
      problem(429, 'E_TOO_MANY_REQUESTS', { 'retry-after': '130' })
    )
    const el = await open()
    await enter(el, 'code', 'AAAA-AAAA')
    await until(() => trouble(el)?.includes('3 dakika sonra') === true)
  })

  it('takes another code instead', async () => {
    const el = await openOffer()
    find<HTMLButtonElement>(el, '.link')?.click()
    await until(() => el.shadowRoot?.activeElement === find(el, 'input'))
    expect(page.api.to('POST', 'enrollments')).to.have.length(0)
  })
})
