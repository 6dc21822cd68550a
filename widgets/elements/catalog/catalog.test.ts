import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { problem } from '../../testing/fake-api.js'
import { openPage, type FakePage } from '../../testing/fake-page.js'
import { until } from '../../testing/frame.js'
import { connect } from '../../base/connection.js'
import { CODE } from '../../testing/fake-identity.js'
import { Catalog } from './catalog.js'

customElements.define('belgenet-catalog', Catalog)

let page: FakePage

const all = <T extends Element = HTMLElement>(el: Element, selector: string) =>
  Array.from(el.shadowRoot?.querySelectorAll<T>(selector) ?? [])
const titles = (el: Element) => all(el, '.title').map(({ textContent }) => textContent)
const button = (el: Element, text: string) =>
  all<HTMLButtonElement>(el, 'button').find(({ textContent }) => textContent?.includes(text))
const status = (el: Element) => all(el, '[role=status]')[0]?.textContent?.trim()
const searches = () => page.api.to('GET', 'courses').map(({ query }) => query.toString())

async function open(attributes = html`<belgenet-catalog limit="3"></belgenet-catalog>`) {
  const el = await fixture<Catalog>(attributes)
  await until(() => el.hasAttribute('ready') && all(el, '.chip').length > 1)
  return el
}

async function type(el: Element, text: string) {
  const [input] = all<HTMLInputElement>(el, 'input')
  input!.value = text
  input!.dispatchEvent(new InputEvent('input'))
}

async function signIn() {
  const { session } = connect()
  const { id } = await session.requestCode('ilgin@ornek.com')
  await session.confirmCode(id, CODE)
}

describe('F-EMB-1: belgenet-catalog', () => {
  beforeEach(() => {
    page = openPage()
  })
  afterEach(() => page.leave())

  it('passes the accessibility audit', async () => {
    await expect(await open()).to.be.accessible()
  })

  it('shows the first courses, how many there are, and more on request', async () => {
    const el = await open()
    expect(titles(el)).to.have.length(3)
    expect(status(el)).to.equal('3 kurs gösteriliyor, toplam 7')
    button(el, 'Daha fazla göster')?.click()
    await until(() => titles(el).length === 6)
    expect(el.shadowRoot?.activeElement?.textContent).to.equal(titles(el)[3])
    button(el, 'Daha fazla göster')?.click()
    await until(() => titles(el).length === 7)
    expect(button(el, 'Daha fazla göster')).to.equal(undefined)
  })

  it('searches when the typing pauses, once', async () => {
    const el = await open()
    for (const text of ['k', 'ka', 'kav']) await type(el, text)
    await until(() => titles(el).length === 1)
    expect(titles(el)).to.deep.equal(['Kavurma Eğrisi Okuma'])
    expect(searches()).to.deep.equal(['limit=3', 'q=kav&limit=3'])
  })

  it('an older answer never overtakes a newer search', async () => {
    const el = await open()
    const answers: (() => void)[] = []
    page.api.on('GET courses', async ({ query }) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      return Response.json({ data: [], meta: { next: null, total: query.get('q')?.length } })
    })
    button(el, 'Kavurma')?.click()
    await until(() => answers.length === 1)
    await type(el, 'latte')
    await until(() => answers.length === 2)
    answers.reverse().forEach((answer) => answer())
    await until(() => all(el, '.notice').length === 1)
    expect(searches().at(-1)).to.contain('q=latte')
    expect(all(el, '.notice')[0]?.textContent).to.contain('Aramanıza uyan kurs yok')
  })

  it('filters by category and level and says which are chosen', async () => {
    const el = await open()
    button(el, 'Kavurma')?.click()
    await until(() => titles(el).length === 2)
    expect(button(el, 'Kavurma')?.getAttribute('aria-pressed')).to.equal('true')
    expect(button(el, 'Tümü')?.getAttribute('aria-pressed')).to.equal('false')
    const [level] = all<HTMLSelectElement>(el, 'select')
    level!.value = 'beginner'
    level!.dispatchEvent(new Event('change'))
    await until(() => searches().at(-1) === 'category=kavurma&level=beginner&limit=3')
  })

  it('of one category has chips for the level instead', async () => {
    const el = await open(html`<belgenet-catalog category="kavurma"></belgenet-catalog>`)
    expect(all(el, '.chip').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Tümü',
      'Başlangıç',
      'Orta',
      'İleri',
    ])
    expect(searches()).to.deep.equal(['category=kavurma&limit=12'])
  })

  it('that finds nothing offers the way back, and keeps its category', async () => {
    const el = await open(html`<belgenet-catalog category="demleme"></belgenet-catalog>`)
    await type(el, 'tornavida')
    await until(() => button(el, 'Aramayı temizle') !== undefined)
    button(el, 'Aramayı temizle')?.click()
    await until(() => titles(el).length > 0)
    expect(searches().at(-1)).to.equal('category=demleme&limit=12')
    expect(all<HTMLInputElement>(el, 'input')[0]?.value).to.equal('')
  })

  it('without any course says so and counts nothing', async () => {
    page.api.on('GET courses', () => Response.json({ data: [], meta: { next: null, total: 0 } }))
    const el = await open()
    expect(all(el, '.notice')[0]?.textContent).to.contain('Henüz yayında kurs yok')
    expect(status(el)).to.equal('')
  })

  it('that cannot be loaded says why and tries again', async () => {
    page.api.on('GET courses', () => problem(503, 'E_UNAVAILABLE'))
    const failed = oneEvent(document, 'belgenet-error')
    const el = await open()
    const { detail } = await failed
    expect(detail).to.deep.equal({ code: 'E_UNAVAILABLE' })
    expect(all(el, '[role=alert]')[0]?.textContent).to.contain('E_UNAVAILABLE detail')
    await expect(el).to.be.accessible()
    page.api.on('GET courses', () => Response.json({ data: [], meta: { next: null, total: 0 } }))
    button(el, 'Yeniden dene')?.click()
    await until(() => !all(el, '[role=alert]').length)
  })

  it('without categories still shows its courses', async () => {
    page.api.on('GET categories', () => problem(500, 'E_UNEXPECTED'))
    expect(titles(await open())).to.have.length(3)
  })

  it('shows a signed-in learner how far each course is', async () => {
    page.enrolled.add('evde-baristalik')
    const el = await open()
    expect(button(el, 'Devam et')).to.equal(undefined)
    await signIn()
    await until(() => button(el, 'Devam et') !== undefined)
    expect(all(el, '.progress')[0]?.textContent).to.contain('%40 tamamlandı')
    expect(all(el, '.foot')[0]?.textContent).to.contain('Ilgın Çağlayan olarak giriş yaptınız')
  })

  it('signs out and shows what a guest sees', async () => {
    page.enrolled.add('evde-baristalik')
    await signIn()
    const el = await open()
    button(el, 'Çıkış yap')?.click()
    await until(() => button(el, 'Giriş yap') !== undefined && !button(el, 'Devam et'))
    expect(page.api.to('DELETE', 'tokens/current')).to.have.length(1)
  })

  it('draws a cover for a course without a picture and shows the picture of one that has it', async () => {
    const el = await open()
    expect(all(el, '.cover svg path').length).to.be.greaterThan(20)
    const request = new Request(`${page.api.origin}/api/v1/courses?limit=3`)
    const answer = await page.api.handle(request)
    const { data } = await answer.json()
    const coverUrl = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
    page.api.on('GET courses', () =>
      Response.json({ data: [{ ...data[0], coverUrl }], meta: { next: null, total: 1 } })
    )
    button(el, 'Demleme')?.click()
    await until(() => all(el, '.cover img').length === 1)
    expect(all(el, '.cover img')[0]?.getAttribute('alt')).to.equal('')
  })

  it('gives back the place that the embed snippet kept', async () => {
    const el = await open(
      html`<belgenet-catalog style="display: block; min-block-size: 4000px"></belgenet-catalog>`
    )
    expect(el.getBoundingClientRect().height).to.be.lessThan(3000)
  })

  it('of a second tenant on the page uses its own key', async () => {
    await open(html`<belgenet-catalog data-key="pk_other"></belgenet-catalog>`)
    const keys = page.api.calls.map(({ headers }) => headers.get('x-belgenet-key'))
    expect(new Set(keys)).to.deep.equal(new Set(['pk_other']))
  })

  it('F-ENR-1: takes a code, enrolls and opens the course', async () => {
    await signIn()
    const el = await open()
    button(el, 'Kodum var')?.click()
    await until(() => all(el, 'belgenet-enroll-code').length === 1)
    const [code] = all(el, 'belgenet-enroll-code')
    await until(() => all(code!, 'input').length === 1)
    const [input] = all<HTMLInputElement>(code!, 'input')
    input!.value = 'K7QM-2RXD'
    input!.form!.requestSubmit()
    await until(() => button(code!, 'Kursa katıl') !== undefined)
    const enrolled = oneEvent(el, 'belgenet-enrolled')
    const opened = oneEvent(el, 'belgenet-open-course')
    button(code!, 'Kursa katıl')?.click()
    const [{ detail: enrollment }, { detail: opening }] = await Promise.all([enrolled, opened])
    expect(enrollment.enrollmentId).to.equal('e-kavurma-egrisi')
    expect(opening).to.deep.equal({
      courseId: 'id-kavurma-egrisi',
      lessonId: 'kavurma-egrisi-l2',
    })
    expect(page.api.to('POST', 'enrollments')).to.have.length(1)
  })

  it('F-ENR-1: opens at the code that the page gives, without taking the focus', async () => {
    const el = await fixture<Catalog>(html`<belgenet-catalog code="K7QM-2RXD"></belgenet-catalog>`)
    await until(() => all(el, 'belgenet-enroll-code').length === 1 && el.hasAttribute('ready'))
    const [code] = all(el, 'belgenet-enroll-code')
    await until(() => all(code!, 'input').length === 1)
    expect(all<HTMLInputElement>(code!, 'input')[0]?.value).to.equal('K7QM-2RXD')
    expect(document.activeElement).not.to.equal(el)
    button(el, 'Tüm kurslar')?.click()
    await until(() => titles(el).length === 7)
  })
})

describe('F-EMB-3: belgenet-catalog in English', () => {
  it('says everything in English', async () => {
    page = openPage({ locale: 'en' })
    const el = await open()
    expect(status(el)).to.equal('Showing 3 of 7 courses')
    expect(el.lang).to.equal('en')
    expect(el.shadowRoot?.textContent).not.to.match(/catalog\.|Ücretsiz/)
    page.leave()
  })
})
