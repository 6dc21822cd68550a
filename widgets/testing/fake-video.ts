/** A video without a picture: tests move its time by hand. */
export class FakeVideo extends EventTarget {
  currentTime = 0
  duration = 80
  seeking = false
  paused = true
  ended = false
  playbackRate = 1
  #wallMs = 0

  /** The clock that the recorder compares media time with. */
  now = () => this.#wallMs

  /** Plays for `ms` of the clock in steps of `every`, each seen by a `timeupdate`. */
  play(ms: number, every = 250) {
    if (this.paused) this.#emit('playing')
    this.paused = false
    for (let passed = 0; passed < ms; passed += every) {
      const step = Math.min(every, ms - passed)
      this.wait(step)
      this.currentTime += (step / 1000) * this.playbackRate
      this.#emit('timeupdate')
    }
  }

  wait(ms: number) {
    this.#wallMs += ms
  }

  pause() {
    this.paused = true
    this.#emit('pause')
  }

  seek(seconds: number) {
    this.seeking = true
    this.currentTime = seconds
    this.#emit('timeupdate')
    this.#emit('seeking')
    this.seeking = false
    this.#emit('seeked')
  }

  end() {
    this.ended = true
    this.pause()
    this.#emit('ended')
  }

  asVideo(): HTMLVideoElement {
    return this as unknown as HTMLVideoElement
  }

  #emit(type: string) {
    this.dispatchEvent(new Event(type))
  }
}
