import { readCues, type CueProblem, type ReadCue } from '#catalog/domain/captions/read_cues'

/** What the header and the empty line before an SRT file's own first line add. */
const ADDED_LINES = 2
const SRT_TIMING =
  /^\s*(\d{1,2}):([0-5]\d):([0-5]\d)[,.](\d{1,3})\s*-->\s*(\d{1,2}):([0-5]\d):([0-5]\d)[,.](\d{1,3}).*$/
/** Places and styles of SubRip players: `{\an8}` */
const SRT_STYLE = /\{\\[^}]*\}/g

/**
 * Captions as people have them: WebVTT, or SubRip (SRT), which is told by its missing header. Lines
 * of problems are those of the text that was given.
 */
export function readCaptions(text: string): { cues: ReadCue[]; problems: CueProblem[] } {
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.startsWith('WEBVTT') || !plain.includes('-->')) {
    return readCues(plain)
  }
  const { cues, problems } = readCues(`WEBVTT\n\n${asWebVtt(plain)}`)
  const shift = <Found extends { line: number }>(one: Found): Found => ({
    ...one,
    line: Math.max(1, one.line - ADDED_LINES),
  })
  return { cues: cues.map(shift), problems: problems.map(shift) }
}

function asWebVtt(srt: string): string {
  const lines = srt.split(/\r\n|\r|\n/).map((line) => {
    const match = SRT_TIMING.exec(line)
    if (!match) {
      // An SRT block may be parted by a line of spaces.
      return line.replace(SRT_STYLE, '').trimEnd()
    }
    const [start, end] = [match.slice(1, 5), match.slice(5, 9)].map(([h, m, s, rest]) => {
      return `${h.padStart(2, '0')}:${m}:${s}.${rest.padEnd(3, '0')}`
    })
    return `${start} --> ${end}`
  })
  return lines.join('\n')
}
