import { ImportProblem } from '#catalog/domain/import/import_problem'

export interface Cue {
  startMs: number
  endMs: number
  text: string
  /** Of its timing, counted from 1 */
  line: number
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t]+.*)?$`)
const MOST_CUES = 20_000

/**
 * The cues of a WebVTT file (W3C WebVTT, section 4), stricter than a player: what a player would
 * skip in silence is an error here, with its line.
 */
export function parseWebVtt(text: string, path: string): Cue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const fail = (line: number, reason: string) =>
    new ImportProblem('E_VTT_INVALID', { path, line, reason })
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0])) {
    throw fail(1, 'header')
  }
  const cues: Cue[] = []
  for (const { first, block } of blocksOf(lines)) {
    const at = block.findIndex((line) => line.includes('-->'))
    if (at > 1 || (at === -1 && !/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0]))) {
      throw fail(first + 1, 'timing')
    }
    if (at !== -1) {
      const line = first + at + 1
      const cue = cueOf(block[at], block.slice(at + 1), line)
      if (!cue) throw fail(line, 'timing')
      if (cue.endMs <= cue.startMs) throw fail(line, 'backwards')
      if (cue.startMs < (cues.at(-1)?.startMs ?? 0)) throw fail(line, 'order')
      if (cues.push(cue) > MOST_CUES) throw fail(line, 'many')
    }
  }
  if (cues.length === 0) throw fail(1, 'empty')
  return cues
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

function cueOf(timing: string, payload: string[], line: number): Cue | null {
  const match = TIMING.exec(timing.trim())
  if (!match) {
    return null
  }
  const [start, end] = [match.slice(1, 5), match.slice(5, 9)].map(milliseconds)
  const text = payload.join(' ').replace(/<[^>]*>/g, '')
  return { startMs: start, endMs: end, text: decode(text).trim(), line }
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
