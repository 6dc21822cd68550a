import { captionAt, lastStarted, parseCaptions, type Cue } from '../../engine/captions.js'
import type { CaptionTrack } from './api-shapes.js'

/** One language of captions at a time, read by us: the picture and the transcript show the same cues. */
export class CaptionTracks {
  cues: readonly Cue[] = []
  /** Of the cues; empty when the video has none. */
  language = ''
  isLoaded = false
  #tracks: readonly CaptionTrack[] = []
  readonly #changed: () => void
  #wanted = 0

  constructor(changed: () => void) {
    this.#changed = changed
  }

  textAt(ms: number): string {
    return captionAt(this.cues, ms)
  }

  /** The cue that was spoken last. */
  cueAt(ms: number): Cue | undefined {
    return this.cues[lastStarted(this.cues, ms)]
  }

  /** Loads the first of the languages that there is, else whatever there is. */
  async use(tracks: readonly CaptionTrack[], languages: readonly string[]): Promise<void> {
    this.#tracks = tracks
    const [first] = languages.filter((language) => tracks.some((one) => one.language === language))
    await this.load(first ?? tracks[0]?.language ?? '')
  }

  async load(language: string): Promise<void> {
    const turn = ++this.#wanted
    const track = this.#tracks.find((one) => one.language === language)
    const cues = track ? await fetchCues(track.url) : []
    // A slower answer of an earlier choice must not replace the later one.
    if (turn !== this.#wanted) return
    this.cues = cues
    this.language = language
    this.isLoaded = true
    this.#changed()
  }
}

async function fetchCues(url: string): Promise<Cue[]> {
  try {
    const response = await fetch(url, { credentials: 'omit' })
    return response.ok ? parseCaptions(await response.text()) : []
  } catch {
    return []
  }
}
