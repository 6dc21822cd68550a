import { expect } from '@open-wc/testing'
import { problem } from '../../testing/fake-api.js'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'

let open: OpenPlayer

const video = () => open.find<HTMLVideoElement>('video')
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

describe('F-PLY-1: the player passes the accessibility audit', () => {
  afterEach(() => open.close())

  it('with a video, its controls, transcript and outline', async () => {
    open = await openPlayer()
    await canPlay()
    await open.find('.transcript li')
    await open.find('.outline .seal')
    await expect(open.player).to.be.accessible()
  })

  it('with its settings open', async () => {
    open = await openPlayer()
    await canPlay()
    await open.click('[data-menu=settings]')
    await open.find('.menu')
    await expect(open.player).to.be.accessible()
  })

  it('with the list of keys open', async () => {
    open = await openPlayer()
    await canPlay()
    open.press('?')
    await open.find('dialog[open]')
    await expect(open.player).to.be.accessible()
  })

  it('with a text', async () => {
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l2' } })
    await open.find('.prose strong')
    await expect(open.player).to.be.accessible()
  })

  it('with files', async () => {
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l3' } })
    await open.find('.files a')
    await expect(open.player).to.be.accessible()
  })

  it('for a guest', async () => {
    open = await openPlayer({ isGuest: true })
    await open.find('belgenet-sign-in')
    await expect(open.player).to.be.accessible()
  })

  it('for a member who is not enrolled', async () => {
    open = await openPlayer({ prepare: (course) => void (course.isEnrolled = false) })
    await open.find('.gate .primary')
    await expect(open.player).to.be.accessible()
  })

  it('when the course does not exist', async () => {
    open = await openPlayer({ attributes: { course: 'yok' } })
    await open.find('.trouble')
    await expect(open.player).to.be.accessible()
  })

  it('in dark, in English', async () => {
    open = await openPlayer({ settings: { locale: 'en' } })
    open.player.style.setProperty('--belgenet-scheme', 'dark')
    await canPlay()
    await open.find('.transcript li')
    await expect(open.player).to.be.accessible()
  })
})

describe('F-PLY-1: events and methods of the element', () => {
  afterEach(() => open.close())

  it('tells the page that it is ready, plays and gets on', async () => {
    const ready = heard('belgenet-ready')
    const plays = heard('belgenet-play')
    const progress = heard('belgenet-progress')
    open = await openPlayer()
    await canPlay()
    expect(ready).to.have.length(1)
    await open.player.play()
    await until(() => progress.length > 0)
    open.player.pause()
    expect(plays).to.deep.equal([{ lessonId: 'l1' }])
    expect(Object.keys(progress[0] ?? {})).to.deep.equal(['lessonId', 'positionMs', 'share'])
  })

  it('seeks in milliseconds and stays inside the video', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    open.player.seek(12_500)
    expect(picture.currentTime).to.equal(12.5)
    open.player.seek(99_000)
    expect(picture.currentTime).to.be.closeTo(20, 0.1)
  })

  it('opens another lesson and marks it in the outline', async () => {
    open = await openPlayer()
    await canPlay()
    open.player.openLesson('l2')
    await open.find('.prose')
    const current = await open.find('.lesson.current')
    expect(current.textContent).to.contain('Neden kabuk?')
  })

  it('plays what was asked for before the video was there', async () => {
    open = await openPlayer()
    void open.player.play()
    const picture = await video()
    await until(() => !picture.paused)
  })

  it('a lesson that is read ends by the reader, the page hears it, and the next one is at hand', async () => {
    const done = heard('belgenet-lesson-completed')
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l2' } })
    await open.click('.reading .primary')
    await open.find('.read')
    expect(done).to.deep.equal([{ lessonId: 'l2', courseId: 'c1' }])
    await open.click('.reading .primary')
    await open.find('.files')
  })

  it('asks for nothing once it has left the page', async () => {
    open = await openPlayer()
    await canPlay()
    open.player.remove()
    await open.player.updateComplete
    const asked = open.page.api.to('GET', /./).length
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(open.page.api.to('GET', /./)).to.have.length(asked)
    expect(open.root.querySelector('video')?.getAttribute('src') ?? null).to.equal(null)
  })

  it('marking a lesson without a network keeps the text and says why', async () => {
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l2' } })
    await open.find('.reading .primary')
    open.page.api.goOffline()
    await open.click('.reading .primary')
    expect(await open.text('.reading [role=alert]')).to.contain('Bağlantı kurulamadı')
    expect(open.root.querySelector('.prose')).not.to.equal(null)
  })

  it('a lesson that will not open leaves the outline, and the way to the others', async () => {
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l2' } })
    await open.find('.prose')
    open.player.openLesson('yok')
    expect(await open.text('.trouble')).to.contain('bulunamadı')
    await open.click('.outline li:last-child .lesson')
    await open.find('.prose')
  })

  it('the last lesson closes the seal', async () => {
    const done = heard('belgenet-course-completed')
    open = await openPlayer({
      attributes: { course: 'kabuk', lesson: 'l2' },
      prepare: ({ completed }) => ['l1', 'l3', 'l4'].forEach((id) => completed.add(id)),
    })
    await open.click('.reading .primary')
    const seal = await open.find('.celebration .seal')
    expect(seal.querySelectorAll('.done')).to.have.length(4)
    expect(done).to.deep.equal([{ courseId: 'c1' }])
  })

  it('a failure has a code for the page and words for the learner', async () => {
    const codes = heard('belgenet-error')
    open = await openPlayer({
      prepare: (_, { api }) => api.on('GET courses/:id', () => problem(500, 'E_BROKEN')),
    })
    const text = await open.text('.trouble')
    expect(codes).to.deep.equal([{ code: 'E_BROKEN' }])
    expect(text).to.contain('Ders açılmıyor')
    expect(text).to.contain('r-1')
  })
})
