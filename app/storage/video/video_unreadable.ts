export type UnreadableReason = 'container' | 'codec' | 'duration' | 'damaged'

/** Not a video that browsers play, or damaged. */
export class VideoUnreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason)
  }
}
