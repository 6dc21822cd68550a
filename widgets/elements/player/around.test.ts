import { expect } from '@open-wc/testing'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'

let open: OpenPlayer
let video: HTMLVideoElement

async function begin(options: Parameters<typeof openPlayer>[0] = {}) {
  open = await openPlayer(options)
  video = await open.find('video')
  await until(() => video.readyState >= 2 && open.root.querySelector('.save span') !== null)
}

const type = (input: HTMLInputElement, text: string) => {
  input.value = text
  input.dispatchEvent(new Event('input'))
}

describe('F-PLY-1: what stands around the picture', () => {
  afterEach(() => open.close())

  it('chapters name their places and lead there', async () => {
    await begin()
    const second = await open.find('.chapters li + li button')
    second.click()
    expect(video.currentTime).to.equal(10)
    await until(() => second.getAttribute('aria-current') === 'true')
  })

  it('the ruler says the time in words, with its chapter', async () => {
    await begin()
    open.player.seek(12_000)
    await open.player.updateComplete
    const seek = await open.find('.seek')
    expect(seek.getAttribute('aria-valuetext')).to.equal('12 saniye, bölüm: Döngü')
  })

  it('dragging on the ruler moves the picture', async () => {
    await begin()
    type(await open.find<HTMLInputElement>('.seek'), '7.5')
    expect(video.currentTime).to.equal(7.5)
  })

  it('the transcript marks what is spoken and leads there', async () => {
    await begin()
    const second = await open.find('.transcript li + li button')
    second.click()
    expect(video.currentTime).to.equal(10)
    await until(() => second.getAttribute('aria-current') === 'true')
  })

  it('the transcript is found without Turkish letters', async () => {
    await begin()
    type(await open.find<HTMLInputElement>('.transcript input'), 'isik')
    await until(() => open.root.querySelectorAll('.transcript li').length === 1)
    expect(await open.text('.transcript li')).to.contain('Işık')
    type(await open.find<HTMLInputElement>('.transcript input'), 'yok')
    expect(await open.text('.transcript p')).to.contain('“yok”')
  })

  it('captions come in the language that was chosen', async () => {
    await begin()
    await open.click('[data-menu=captions]')
    const menu = await open.find('.menu')
    menu.querySelectorAll<HTMLInputElement>('input')[2]?.click()
    await until(() => open.root.querySelector<HTMLElement>('.caption')?.lang === 'en')
  })

  it('going on can be taken back', async () => {
    await begin({ prepare: (course) => void (course.positionMs = 8000) })
    await open.click('.notice .link')
    expect(video.currentTime).to.equal(0)
    await until(() => open.root.querySelector('.notice') === null)
  })

  it('at the end the next lesson is offered, and begins', async () => {
    await begin({
      prepare: ({ completed }) => ['l1', 'l2', 'l3'].forEach((id) => completed.add(id)),
    })
    open.player.openLesson('l1')
    await until(() => open.root.querySelector('h2')?.textContent === 'Kabuk nedir?')
    video = await open.find('video')
    await until(() => video.readyState >= 2)
    open.player.seek(19_900)
    await open.player.play()
    await open.click('.card .primary')
    await open.find('.prose')
  })

  it('the outline counts what is done, by number and by mark', async () => {
    await begin({
      attributes: { course: 'kabuk', lesson: 'l4' },
      prepare: ({ completed }) => void completed.add('l1'),
    })
    expect(await open.text('.course .small')).to.equal('4 dersin 1’i tamam')
    expect(open.root.querySelectorAll('.mark.done')).to.have.length(1)
    expect(await open.text('.module .number')).to.equal('1/2')
  })

  it('a lesson of the outline opens by a click and its heading takes the focus', async () => {
    await begin()
    open.root.querySelectorAll<HTMLButtonElement>('.outline .lesson')[1]?.click()
    await open.find('.prose')
    await until(() => open.root.activeElement?.tagName === 'H2')
  })
})
