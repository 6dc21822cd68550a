import { expect } from '@open-wc/testing'
import { FakeVideo } from '../testing/fake-video.js'
import { WatchRecorder } from './watch-recorder.js'

describe('WatchRecorder', () => {
  let video: FakeVideo
  let recorder: WatchRecorder

  beforeEach(() => {
    video = new FakeVideo()
    recorder = new WatchRecorder(video.asVideo(), video.now)
    recorder.start()
  })

  afterEach(() => recorder.stop())

  it('F-PLY-2: records what was played, to the millisecond', () => {
    video.play(4321)
    video.pause()
    expect(recorder.segments).to.deep.equal([[0, 4321]])
  })

  it('F-PLY-2: a jump forward is not watched', () => {
    video.play(2000)
    video.seek(60)
    video.play(1000)
    expect(recorder.segments).to.deep.equal([
      [0, 2000],
      [60_000, 61_000],
    ])
  })

  it('F-PLY-2: a jump back starts a new stretch, and the same second counts once', () => {
    video.play(5000)
    video.seek(3)
    video.play(4000)
    expect(recorder.segments).to.deep.equal([[0, 7000]])
  })

  it('F-PLY-2: a jump without its events is not believed', () => {
    video.play(1000)
    video.currentTime = 50
    video.play(1000)
    expect(recorder.segments).to.deep.equal([
      [0, 1000],
      [50_250, 51_000],
    ])
  })

  it('F-PLY-2: double speed counts media time, not the clock', () => {
    video.playbackRate = 2
    video.play(3000)
    expect(recorder.segments).to.deep.equal([[0, 6000]])
  })

  it('F-PLY-2: a rate that falls between two samples does not break the stretch', () => {
    video.playbackRate = 2
    video.play(2000)
    video.wait(2000)
    video.currentTime += 4
    video.playbackRate = 0.5
    video.dispatchEvent(new Event('ratechange'))
    expect(recorder.segments).to.deep.equal([[0, 8000]])
  })

  it('F-PLY-2: a throttled timer in a hidden tab loses nothing', () => {
    video.play(8000, 1000)
    expect(recorder.segments).to.deep.equal([[0, 8000]])
  })

  it('F-PLY-2: standing still or waiting for data counts nothing', () => {
    video.play(1000)
    video.wait(60_000)
    recorder.sample()
    video.play(1000)
    expect(recorder.segments).to.deep.equal([[0, 2000]])
  })

  it('F-PLY-2: nothing is recorded after the end', () => {
    video.play(1000)
    recorder.stop()
    video.play(1000)
    expect(recorder.segments).to.deep.equal([[0, 1000]])
  })
})
