import { expect } from '@open-wc/testing'
import { problem } from '../../testing/fake-api.js'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'
import { signIn } from '../../testing/sign-in.js'

let open: OpenPlayer

const video = () => open.find<HTMLVideoElement>('video')
const heading = () => open.root.querySelector('h2')?.textContent?.trim()
const heard = (type: string) => {
  const details: unknown[] = []
  document.addEventListener(type, (event) => details.push((event as CustomEvent).detail))
  return details
}

async function canPlay(): Promise<HTMLVideoElement> {
  const found = await video()
  await until(() => found.readyState >= 2 && open.root.querySelector('.save span') !== null)
  return found
}

describe('F-PLY-1: where the player begins', () => {
  afterEach(() => open.close())

  it('a member goes on in the lesson that was left, at the second that was left', async () => {
    open = await openPlayer({
      prepare: (course) => Object.assign(course, { resume: 'l4', positionMs: 8000 }),
    })
    const picture = await canPlay()
    expect(heading()).to.equal('Döngüler')
    await until(() => picture.currentTime === 8)
    expect(await open.text('.notice')).to.contain('00.08')
  })

  it('a member who never began starts with the first lesson that is open', async () => {
    open = await openPlayer({ prepare: ({ completed }) => void completed.add('l1') })
    await open.find('.prose')
    expect(heading()).to.equal('Neden kabuk?')
  })

  it('a page may name the lesson', async () => {
    open = await openPlayer({ attributes: { lesson: 'l3' } })
    await open.find('.files')
    expect(heading()).to.equal('Alıştırma dosyaları')
    expect(await open.text('.outline .title')).to.equal('Kabukla Çalışmak')
  })

  it('a guest sees the course and signs in inside the element', async () => {
    open = await openPlayer({ isGuest: true })
    await open.find('belgenet-sign-in')
    expect(await open.text('.outline')).to.contain('Kabuk nedir?')
    expect(open.root.querySelector('.outline button')).to.equal(null)
  })

  it('whoever signs in inside the element goes on to the lesson, and the page hears it', async () => {
    const signedIn = heard('belgenet-sign-in')
    open = await openPlayer({ isGuest: true })
    const form = await open.find('belgenet-sign-in')
    await signIn()
    form.dispatchEvent(new CustomEvent('signed-in'))
    await video()
    expect(signedIn).to.have.length(1)
  })

  it('whoever is new gives a name before the lesson opens', async () => {
    open = await openPlayer({
      isGuest: true,
      prepare: (_, { identity }) => void (identity.member.name = null),
    })
    const form = await open.find('belgenet-sign-in')
    await signIn()
    await open.player.updateComplete
    expect(open.root.querySelector('belgenet-sign-in')).to.equal(form)
    form.dispatchEvent(new CustomEvent('signed-in'))
    await video()
  })

  it('a member who is not enrolled enrolls once and the course opens', async () => {
    open = await openPlayer({ prepare: (course) => void (course.isEnrolled = false) })
    await open.click('.gate .primary')
    await video()
    const [call] = open.page.api.to('POST', 'enrollments')
    expect(call?.body).to.deep.equal({ courseId: 'c1' })
    expect(call?.headers.get('idempotency-key')).to.match(/^[\da-f-]{36}$/)
  })

  it('a lesson of an unknown course says why it stays closed', async () => {
    open = await openPlayer({
      attributes: { lesson: 'l1' },
      prepare: (course) => void (course.isEnrolled = false),
    })
    expect(await open.text('.message')).to.contain('kayıtlı olmadığınız')
  })

  it('without a course it waits for one', async () => {
    open = await openPlayer({ attributes: {} })
    await open.find('.message')
    open.player.setAttribute('course', 'kabuk')
    await video()
  })

  it('a network that comes back opens the lesson by itself', async () => {
    open = await openPlayer({
      prepare: (_, { api }) => api.on('GET courses/:id', () => Response.error()),
    })
    await open.find('.trouble')
    open.page.api.on('GET courses/:id', () => problem(404, 'E_NOT_FOUND'))
    window.dispatchEvent(new Event('online'))
    await until(
      () => open.root.querySelector('.trouble')?.textContent?.includes('bulunamadı') === true
    )
  })
})
