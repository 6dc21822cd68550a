import { expect } from '@open-wc/testing'
import { connect } from '../../base/connection.js'
import { problem } from '../../testing/fake-api.js'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'
import { storedRows } from '../../testing/stored-rows.js'

let open: OpenPlayer

const video = () => open.find<HTMLVideoElement>('video')
const heard = (type: string) => {
  const details: unknown[] = []
  document.addEventListener(type, (event) => details.push((event as CustomEvent).detail))
  return details
}
/** Rows of this test's sessions; other tests leave theirs. */
const storedCount = async () => {
  const rows = await storedRows()
  const paths = open.page.api.to('POST', /beats$/).map(({ path }) => path)
  return rows.filter(({ sessionId }) => paths.some((path) => path.includes(sessionId))).length
}

async function canPlay(): Promise<HTMLVideoElement> {
  const found = await video()
  await until(() => found.readyState >= 2 && open.root.querySelector('.save span') !== null)
  return found
}

describe('F-PLY-2: what is watched', () => {
  afterEach(() => open.close())

  it('reaches the server and dries on the ruler', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    await open.player.play()
    await until(() => picture.currentTime > 1.5)
    open.player.pause()
    await until(() => (open.course.watched.get('l1') ?? []).length > 0)
    await until(() => open.root.querySelector('.watch .wet') === null)
    expect(open.root.querySelectorAll('.watch rect.ink').length).to.be.above(1)
    expect(
      open.page.api
        .to('POST', /beats$/)
        .at(-1)
        ?.headers.get('authorization')
    ).to.match(/^Bearer /)
  })

  it('completes the lesson at the threshold, in the outline too', async () => {
    const done = heard('belgenet-lesson-completed')
    open = await openPlayer({ prepare: (course) => void (course.threshold = 0.03) })
    const picture = await canPlay()
    await open.player.play()
    await until(() => picture.currentTime > 1)
    open.player.pause()
    await until(() => done.length === 1)
    expect(await open.text('.save .goal')).to.contain('Tamamlandı')
    await open.find('.lesson.current .mark.done')
  })

  it('an answer that comes late counts for the lesson that was watched', async () => {
    open = await openPlayer({ prepare: (course) => void (course.threshold = 0.03) })
    const picture = await canPlay()
    await open.player.play()
    await until(() => picture.currentTime > 0.9)
    open.player.openLesson('l2')
    await open.find('.prose')
    await until(() => open.course.completed.has('l1'))
    await open.find('.module li:first-child .mark.done')
    expect(open.root.querySelector('.lesson.current .mark.done')).to.equal(null)
    expect(open.root.querySelector('.read')).to.equal(null)
  })

  it('waits on the device while there is no network, and says how much', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    open.page.api.goOffline()
    await open.player.play()
    await until(() => picture.currentTime > 1)
    open.player.pause()
    expect(await open.text('.waiting')).to.match(/\d sn bu cihazda bekliyor/)
    open.page.api.goOffline(false)
    window.dispatchEvent(new Event('online'))
    await until(() => open.root.querySelector('.waiting') === null)
    expect(open.course.watched.get('l1')).to.have.length(1)
  })

  it('what an earlier tab left is sent before the place to go on is asked for', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    open.page.api.goOffline()
    await open.player.play()
    await until(() => picture.currentTime > 1)
    open.player.remove()
    await until(async () => (await storedCount()) > 0)
    open.page.api.goOffline(false)
    document.body.append(open.player)
    await canPlay()
    const paths = open.page.api.to('POST', /playback_sessions/).map(({ path }) => path)
    expect(paths.at(-1)).to.equal('lessons/l1/playback_sessions')
    expect(paths.at(-2)).to.match(/beats$/)
    expect(open.course.watched.get('l1')).to.have.length(1)
    expect(await storedCount()).to.equal(0)
  })

  it('goes on in a new session when the server let the old one go', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    open.page.api.on('POST playback_sessions/:id/beats', () => problem(404, 'E_NOT_FOUND'))
    await open.player.play()
    await until(() => picture.currentTime > 0.5)
    open.player.pause()
    await until(() => open.page.api.to('POST', /playback_sessions$/).length === 2)
  })

  it('signing out leaves nothing on the device', async () => {
    open = await openPlayer()
    const picture = await canPlay()
    open.page.api.on('POST playback_sessions/:id/beats', () => problem(503, 'E_UNAVAILABLE'))
    await open.player.play()
    await until(() => picture.currentTime > 1.2)
    await until(async () => (await storedCount()) > 0)
    await connect().session.signOut()
    await open.find('belgenet-sign-in')
    await until(async () => (await storedCount()) === 0)
  })
})

describe('F-PLY-1: trouble with the media', () => {
  afterEach(() => open.close())

  it('asks once for a new address, then says what is safe and what to do', async () => {
    open = await openPlayer({ prepare: (course) => void (course.mediaUrl = '/nowhere.webm') })
    const card = await open.find('.card.trouble')
    expect(open.page.api.to('POST', /playback_sessions$/)).to.have.length(2)
    expect(card.textContent).to.contain('İzlediğiniz yerler kayıtlı')
  })
})
