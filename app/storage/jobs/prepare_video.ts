import { Job, type Outcome } from '#queue/contract'
import { FailRenditions } from '#storage/actions/fail_renditions'
import { MakeNextRendition } from '#storage/actions/make_next_rendition'
import { VideoUnreadable } from '#storage/video/video_unreadable'

/**
 * Makes the next thing that a film lacks, then waits its turn again: a long film does not stand
 * before the films of others, and what was made is not lost when a worker dies.
 */
export default class PrepareVideo extends Job<{ fileId: string }> {
  static options = { queue: 'heavy' as const, attempts: 4, timeout: '6h' }

  async execute(): Promise<Outcome | void> {
    const { fileId } = this.payload
    const { signal } = this.context
    try {
      const isLeft = await new MakeNextRendition().handle({ fileId, signal })
      if (isLeft) {
        await PrepareVideo.dispatch({ fileId })
      }
    } catch (error) {
      if (error instanceof VideoUnreadable) {
        await new FailRenditions().handle(fileId, error.reason)
        return this.discard(`the film is unreadable: ${error.reason}`)
      }
      // The worker is being stopped: that is no fault of the film.
      if (signal.aborted && signal.reason?.name === 'AbortError') {
        return this.snooze('1s')
      }
      throw error
    }
  }

  async failed() {
    await new FailRenditions().handle(this.payload.fileId, 'unfinished')
  }
}
