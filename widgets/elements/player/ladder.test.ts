import { expect } from '@open-wc/testing'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'
import { tinyLadder } from '../../testing/tiny-ladder.js'

let open: OpenPlayer

const qualities = () =>
  [...open.root.querySelectorAll<HTMLInputElement>('.menu input[name=quality]')].map(
    ({ checked, nextElementSibling }) => `${checked ? '● ' : ''}${nextElementSibling?.textContent}`
  )

async function openLadder(hlsUrl: string): Promise<HTMLVideoElement> {
  open = await openPlayer({ prepare: (course) => void (course.hlsUrl = hlsUrl) })
  const video = await open.find<HTMLVideoElement>('video')
  await until(() => video.readyState >= 2)
  return video
}

describe('F-PLY-1: a film in several qualities', () => {
  afterEach(() => open.close())

  it('plays, and what was watched counts like that of any film', async () => {
    const video = await openLadder(tinyLadder())
    expect(video.src).to.match(/^blob:/)
    await open.player.play()
    await until(() => video.currentTime > 1.2)
    open.player.pause()
    await until(() => (open.course.watched.get('l1')?.[0]?.[1] ?? 0) > 1000)
  })

  it('offers its qualities in the settings and keeps the choice', async () => {
    await openLadder(tinyLadder())
    await open.click('[data-menu=settings]')
    await until(() => qualities().length === 3)
    expect(qualities().slice(1)).to.deep.equal(['32p', '16p'])
    expect(qualities()[0]).to.contain('● Otomatik')
    await expect(open.player).to.be.accessible()
    await open.click('.menu label:last-child input[name=quality]')
    await until(() => qualities()[2] === '● 16p')
    expect(JSON.parse(localStorage.getItem('belgenet-player') ?? '{}').quality).to.equal(16)
  })

  it('is played from its file when the ladder does not begin', async () => {
    const video = await openLadder('https://api.example/nowhere.m3u8')
    expect(video.src).to.match(/^data:video\/webm/)
    await open.click('[data-menu=settings]')
    await open.find('.menu')
    expect(qualities()).to.deep.equal([])
  })

  it('lets go of the ladder when the lesson is left', async () => {
    const video = await openLadder(tinyLadder())
    open.player.openLesson('l2')
    await open.find('.prose')
    expect(video.hasAttribute('src')).to.equal(false)
  })
})
