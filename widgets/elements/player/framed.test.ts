import { expect } from '@open-wc/testing'
import { covered } from '#playback/shared/watched_segments'
import { fakeFrame } from '../../testing/fake-frame.js'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'

let open: OpenPlayer

async function openFramed(): Promise<OpenPlayer> {
  open = await openPlayer({
    prepare: (course) => {
      course.mediaUrl = null
      course.frameUrl = fakeFrame()
    },
  })
  await open.find('.agree button')
  return open
}

const frame = () => open.root.querySelector<HTMLIFrameElement>('.frame')
const watched = () => covered(open.course.watched.get('l1') ?? [])

describe('F-CRS-1: a film on YouTube', () => {
  afterEach(() => open.close())

  it('loads nothing before somebody agrees, and says what agreeing means', async () => {
    await openFramed()
    expect(frame()).to.equal(null)
    expect(await open.text('.agree')).to.contain('IP adresinizi')
    await expect(open.player).to.be.accessible()
  })

  it('plays after one click, and what the frame tells is counted', async () => {
    await openFramed()
    await open.click('.agree button')
    await open.find('[aria-label^=Duraklat]')
    await until(() => watched() > 1500)
    open.player.pause()
    await open.find('[aria-label^=Oynat]')
    const counted = watched()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(watched()).to.be.closeTo(counted, 600)
  })

  it('a place that was jumped over is not counted', async () => {
    await openFramed()
    await open.click('.agree button')
    await until(() => watched() > 300)
    open.player.seek(18_000)
    await until(() => (open.course.watched.get('l1')?.length ?? 0) > 1)
    expect(watched()).to.be.below(8000)
  })

  it('a stranger’s messages and broken ones change nothing', async () => {
    await openFramed()
    await open.click('.agree button')
    await until(() => watched() > 300)
    open.player.pause()
    await open.find('[aria-label^=Oynat]')
    const stranger = JSON.stringify({ event: 'infoDelivery', info: { currentTime: 19 } })
    window.postMessage(stranger, '*')
    window.postMessage('{', '*')
    window.postMessage(null, '*')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await open.text('.time')).to.not.contain('00.19')
  })

  it('a film that its owner does not let us show has words for it', async () => {
    await openFramed()
    await open.click('.agree button')
    await until(() => watched() > 300)
    const fail = JSON.stringify({ event: 'command', func: 'fail', args: [] })
    frame()?.contentWindow?.postMessage(fail, '*')
    await open.find('.picture [role=alert]')
  })
})
