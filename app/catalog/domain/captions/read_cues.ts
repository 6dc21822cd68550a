export interface ReadCue {
  startMs: number
  endMs: number
  /** Decoded words without markup, a line each */
  lines: string[]
  /** Of its timing, counted from 1 */
  line: number
}

export type CueFault = 'header' | 'timing' | 'backwards' | 'order' | 'many' | 'empty'

export interface CueProblem {
  line: number
  reason: CueFault
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t]+.*)?$`)
const MOST_CUES = 20_000

/**
 * The cues of a WebVTT file (W3C WebVTT, section 4), stricter than a player: what a player would
 * skip in silence is a problem here, with its line. All problems are found in one go.
 */
export function readCues(text: string): { cues: ReadCue[]; problems: CueProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0])) {
    return { cues: [], problems: [{ line: 1, reason: 'header' }] }
  }
  const cues: ReadCue[] = []
  const problems: CueProblem[] = []
  for (const { first, block } of blocksOf(lines)) {
    const found = judge(first, block, cues.at(-1))
    if (found && 'reason' in found) problems.push(found)
    else if (found) cues.push(found)
    if (cues.length > MOST_CUES) {
      return { cues, problems: [...problems, { line: first + 1, reason: 'many' }] }
    }
  }
  const isEmpty = cues.length === 0 && problems.length === 0
  return { cues, problems: isEmpty ? [{ line: 1, reason: 'empty' }] : problems }
}

function judge(
  first: number,
  block: string[],
  before: ReadCue | undefined
): ReadCue | CueProblem | null {
  const at = block.findIndex((line) => line.includes('-->'))
  const isComment = at === -1 && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0])
  if (isComment) return null
  if (at === -1 || at > 1) return { line: first + 1, reason: 'timing' }
  const line = first + at + 1
  const cue = cueOf(block[at], block.slice(at + 1), line)
  if (!cue) return { line, reason: 'timing' }
  if (cue.endMs <= cue.startMs) return { line, reason: 'backwards' }
  return cue.startMs < (before?.startMs ?? 0) ? { line, reason: 'order' } : cue
}

/** Lines between empty lines; the header's own block is left out. */
function blocksOf(lines: string[]): { first: number; block: string[] }[] {
  const blocks: { first: number; block: string[] }[] = []
  let first = -1
  lines.forEach((line, index) => {
    if (line === '') {
      first = -1
    } else if (first === -1) {
      first = index
      blocks.push({ first, block: [line] })
    } else {
      blocks.at(-1)?.block.push(line)
    }
  })
  return blocks.slice(1)
}

function cueOf(timing: string, payload: string[], line: number): ReadCue | null {
  const match = TIMING.exec(timing.trim())
  if (!match) {
    return null
  }
  const [startMs, endMs] = [match.slice(1, 5), match.slice(5, 9)].map(milliseconds)
  const lines = payload.map((words) => decode(words.replace(/<[^>]*>/g, '')))
  return { startMs, endMs, lines, line }
}

function milliseconds([hours, minutes, seconds, rest]: string[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '',
  rlm: '',
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name])
}
