const MOST_WORDS = 500

/** A media tool gave up on a film that had passed its examination. */
export class ToolFailed extends Error {
  constructor(words: string) {
    super(words.slice(-MOST_WORDS) || 'the tool was killed or said nothing')
  }
}
