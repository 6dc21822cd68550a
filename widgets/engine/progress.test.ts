import { expect } from '@open-wc/testing'
import type { Segment } from '#playback/shared/watched_segments'
import { Problem } from '../base/problem.js'
import { until } from '../testing/frame.js'
import { FakeVideo } from '../testing/fake-video.js'
import type { Beat, BeatAnswer } from './beat.js'
import { Outbox } from './outbox.js'
import { Progress } from './progress.js'
import { WatchRecorder } from './watch-recorder.js'

const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('Progress', () => {
  let video: FakeVideo
  let recorder: WatchRecorder
  let progress: Progress
  let outbox: Outbox
  let name: string
  let owner: string
  let sent: { id: string; beat: Beat; keepalive: boolean }[]
  let trouble: Problem | null
  let heard: BeatAnswer[]

  async function send(id: string, beat: Beat, keepalive: boolean): Promise<BeatAnswer> {
    sent.push({ id, beat, keepalive })
    if (trouble) throw trouble
    const { seq, ranges } = beat
    const rest = {
      completed: false,
      completedNow: false,
      courseCompleted: false,
      nextLessonId: null,
    }
    return { seq, ranges, watchedMs: 0, share: 0, ...rest }
  }

  function begin(ranges: Segment[] = []) {
    const session = { id: 'mine', beatSeconds: 3600, ranges }
    const [heardOf, changed] = [(answer: BeatAnswer) => void heard.push(answer), () => {}]
    const shared = { video: video.asVideo(), recorder, outbox, owner }
    progress = new Progress({ ...shared, session, send, heard: heardOf, changed })
    recorder.start()
    progress.start()
  }

  const kept = async () => {
    const rows = await outbox.rowsOf(owner)
    return rows.length
  }

  beforeEach(() => {
    name = `test-${crypto.randomUUID()}`
    owner = name
    outbox = new Outbox(name)
    video = new FakeVideo()
    recorder = new WatchRecorder(video.asVideo(), video.now)
    ;[sent, heard, trouble] = [[], [], null]
  })

  afterEach(async () => {
    trouble = null
    progress.stop()
    recorder.stop()
    await settled()
    indexedDB.deleteDatabase(name)
  })

  it('F-PLY-2: a beat carries the whole union of the session', async () => {
    begin()
    video.play(2000)
    await progress.send()
    video.seek(30)
    video.play(1000)
    await progress.send()
    const [first, second] = sent.map(({ beat }) => beat)
    expect(first?.ranges).to.deep.equal([[0, 2000]])
    expect(second?.ranges).to.deep.equal([
      [0, 2000],
      [30_000, 31_000],
    ])
    expect(second?.positionMs).to.equal(31_000)
    expect(second?.seq).to.be.above(first?.seq ?? 0)
  })

  it('F-PLY-2: ink is wet until the server has answered, then dry', async () => {
    begin([[10_000, 20_000]])
    video.play(2000)
    expect(progress.pending).to.deep.equal([[0, 2000]])
    expect(progress.confirmed).to.deep.equal([[10_000, 20_000]])
    await progress.send()
    expect(progress.pending).to.deep.equal([])
    expect(progress.confirmed).to.deep.equal([
      [0, 2000],
      [10_000, 20_000],
    ])
    expect(heard).to.have.length(1)
  })

  it('F-PLY-2: a pause and the end send at once, and the end says so', async () => {
    begin()
    video.play(1000)
    video.pause()
    await settled()
    expect(sent).to.have.length(1)
    video.play(1000)
    video.end()
    await settled()
    expect(sent.at(-1)?.beat.ended).to.equal(true)
  })

  it('F-PLY-2: nothing new, no beat', async () => {
    begin()
    video.play(1000)
    await progress.send()
    await progress.send()
    expect(sent).to.have.length(1)
  })

  it('F-PLY-2: the row of this second survives, and goes when it is confirmed', async () => {
    begin()
    video.play(3000)
    await progress.keep()
    const [row] = await outbox.rowsOf(owner)
    expect(row?.ranges).to.deep.equal([[0, 3000]])
    await progress.send()
    await until(async () => (await kept()) === 0)
  })

  it('F-PLY-2: without a network everything waits on the device and is sent when it is back', async () => {
    begin()
    trouble = new Problem(0, 'E_NETWORK')
    video.play(4000)
    await progress.send()
    await progress.keep()
    expect(progress.delivery).to.equal('offline')
    expect(await outbox.rowsOf(owner)).to.have.length(1)
    trouble = null
    window.dispatchEvent(new Event('online'))
    await until(() => progress.delivery === 'idle')
    expect(progress.confirmed).to.deep.equal([[0, 4000]])
    await until(async () => (await kept()) === 0)
  })

  it('F-PLY-2: when the network is back, rows of other sessions go too', async () => {
    const left: Segment[] = [[5000, 9000]]
    const row = { sessionId: 'old', owner, seq: 7, positionMs: 9000, ranges: left }
    await outbox.put({ ...row, at: Date.now() })
    begin()
    window.dispatchEvent(new Event('online'))
    await until(async () => sent.length > 0 && (await kept()) === 0)
    const [beat] = sent
    expect(beat?.id).to.equal('old')
    expect(beat?.beat).to.deep.equal({ seq: 7, positionMs: 9000, ranges: left })
  })

  it('F-PLY-2: opening a lesson and leaving it again does not forget the place', async () => {
    begin()
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    progress.stop()
    expect(sent).to.deep.equal([])
  })

  it('F-PLY-2: leaving the page sends with keepalive and keeps the row besides', async () => {
    begin()
    trouble = new Problem(0, 'E_NETWORK')
    video.play(2500)
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(sent.at(-1)?.keepalive).to.equal(true)
    await settled()
    const [row] = await outbox.rowsOf(owner)
    expect(row?.ranges).to.deep.equal([[0, 2500]])
  })

  it('F-PLY-2: signing out sends what waits and leaves nothing behind, whatever the server says', async () => {
    begin()
    trouble = new Problem(503, 'E_UNAVAILABLE')
    video.play(2500)
    await progress.keep()
    await progress.end()
    progress.stop()
    await settled()
    expect(sent).to.have.length(1)
    expect(await outbox.rowsOf(owner)).to.deep.equal([])
  })

  it('F-PLY-2: a server that asks for a rest gets one', async () => {
    begin()
    trouble = new Problem(503, 'E_UNAVAILABLE', {}, 30)
    video.play(1000)
    await progress.send()
    expect(progress.delivery).to.equal('unavailable')
    await progress.send()
    expect(sent).to.have.length(1)
  })

  it('F-PLY-2: a session that the server let go is replaced and nothing seen is lost', async () => {
    begin()
    trouble = new Problem(404, 'E_NOT_FOUND')
    video.play(2000)
    await progress.send()
    expect(progress.delivery).to.equal('refused')
    trouble = null
    progress.adopt({ id: 'next', ranges: [] })
    await progress.send()
    expect(sent.at(-1)?.id).to.equal('next')
    expect(sent.at(-1)?.beat.ranges).to.deep.equal([[0, 2000]])
  })

  it('F-PLY-2: a very scattered session sends first what is not known yet', async () => {
    begin()
    for (let second = 0; second < 450; second += 2) {
      video.seek(second)
      video.play(250)
    }
    await progress.send()
    await progress.send()
    expect(sent.map(({ beat }) => beat.ranges.length)).to.deep.equal([200, 25])
    expect(progress.pending).to.deep.equal([])
  })
})
