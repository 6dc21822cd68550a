import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { problem } from '../../testing/fake-api.js'
import { CODE } from '../../testing/fake-identity.js'
import { openPage, type FakePage } from '../../testing/fake-page.js'
import { until } from '../../testing/frame.js'
import { SignIn } from './sign-in.js'

customElements.define('belgenet-sign-in', SignIn)

let page: FakePage

const find = <T extends Element = HTMLElement>(el: Element, selector: string) =>
  el.shadowRoot?.querySelector<T>(selector)
const input = (el: Element, name: string) => find<HTMLInputElement>(el, `input[name=${name}]`)
const trouble = (el: Element) => find(el, '[role=alert]')?.textContent?.trim()
const open = () => fixture<SignIn>(html`<belgenet-sign-in></belgenet-sign-in>`)

async function submit(el: Element, name: string, value: string) {
  await until(() => Boolean(input(el, name)))
  input(el, name)!.value = value
  input(el, name)!.form!.requestSubmit()
}

async function openCode() {
  const el = await open()
  await submit(el, 'email', 'ilgin@ornek.com')
  await until(() => Boolean(input(el, 'code')))
  return el
}

describe('F-USR-2: sign-in inside an element', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('passes the accessibility audit in both steps', async () => {
    await expect(await open()).to.be.accessible()
    await expect(await openCode()).to.be.accessible()
  })

  it('takes an address, then the code, which is sent when it is whole', async () => {
    const el = await openCode()
    expect(find(el, '.sent')?.textContent).to.contain('ilgin@ornek.com')
    expect(input(el, 'code')?.autocomplete).to.equal('one-time-code')
    expect(el.shadowRoot?.activeElement).to.equal(input(el, 'code'))
    const signedIn = oneEvent(el, 'signed-in')
    input(el, 'code')!.value = '1234 5678'
    input(el, 'code')!.dispatchEvent(new InputEvent('input'))
    await signedIn
    expect(page.api.to('POST', 'tokens').at(-1)?.body).to.deep.include({ code: CODE })
  })

  it('asks for a whole address before it asks the server', async () => {
    const el = await open()
    await submit(el, 'email', 'ilgin@')
    await until(() => trouble(el) !== undefined)
    expect(trouble(el)).to.contain('ad@ornek.com')
    expect(input(el, 'email')?.getAttribute('aria-invalid')).to.equal('true')
    expect(page.api.to('POST', 'email_challenges')).to.have.length(0)
  })

  it('shows a wrong code where it was typed, ready to be overwritten', async () => {
    const el = await openCode()
    await submit(el, 'code', '00000000')
    await until(() => trouble(el) === 'E_INVALID_CODE detail')
    const field = input(el, 'code')!
    expect(el.shadowRoot?.activeElement).to.equal(field)
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 8])
  })

  it('sends another code only after the server’s pause', async () => {
    const resendAt = new Date(Date.now() + 4_000).toISOString()
    page.api.on('POST email_challenges', () => ({ id: 'c-1', expiresAt: resendAt, resendAt }))
    const el = await openCode()
    const again = find<HTMLButtonElement>(el, '.ways button')!
    expect(again.disabled).to.equal(true)
    expect(again.textContent).to.contain('sn)')
    await until(() => !again.disabled)
    again.click()
    await until(() => page.api.to('POST', 'email_challenges').length === 2)
  })

  it('lets the address be changed', async () => {
    const el = await openCode()
    find<HTMLButtonElement>(el, '.ways button + button')?.click()
    await until(() => Boolean(input(el, 'email')))
    expect(input(el, 'email')?.value).to.equal('ilgin@ornek.com')
  })

  it('says how long to wait after too many tries', async () => {
    page.identity.refuseSignIn = problem(429, 'E_TOO_MANY_REQUESTS', { 'retry-after': '600' })
    const el = await openCode()
    await submit(el, 'code', CODE)
    await until(() => trouble(el) !== undefined)
    expect(trouble(el)).to.contain('10 dakika sonra')
  })

  it('sends staff to the portal, in words and with a link', async () => {
    page.identity.refuseSignIn = problem(403, 'E_PORTAL_ONLY')
    const el = await openCode()
    await submit(el, 'code', CODE)
    await until(() => Boolean(find(el, 'a')))
    expect(find(el, 'a')?.getAttribute('href')).to.equal('https://kavruk.example/')
    expect(trouble(el)).to.contain('portal')
    await expect(el).to.be.accessible()
  })

  it('asks a member who is called after the address for the name, once', async () => {
    page.identity.member.name = 'ilgin'
    const el = await openCode()
    await submit(el, 'code', CODE)
    const signedIn = oneEvent(el, 'signed-in')
    await submit(el, 'name', '  ')
    await until(() => trouble(el) !== undefined)
    await submit(el, 'name', ' Ilgın Çağlayan ')
    await signedIn
    expect(page.api.to('PATCH', 'me').at(-1)?.body).to.deep.equal({ name: 'Ilgın Çağlayan' })
  })
})
