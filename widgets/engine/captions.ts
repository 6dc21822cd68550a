export interface Cue {
  startMs: number
  endMs: number
  text: string
}

const TIMING = /(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/g
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
}

/**
 * Cues of a WebVTT file as plain text in order of time; a voice (`<v Ada>`) becomes "Ada: ".
 * Comments, styles, regions, settings and cues that end before they start are left out.
 * Format: https://www.w3.org/TR/webvtt1/
 */
export function parseCaptions(file: string): Cue[] {
  return file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap((block) => parseBlock(block.split('\n')))
    .sort((a, b) => a.startMs - b.startMs)
}

/** The text shown at a moment; cues that overlap stand on lines of their own. */
export function captionAt(cues: readonly Cue[], atMs: number): string {
  return cues
    .filter((cue) => cue.startMs <= atMs && atMs < cue.endMs)
    .map((cue) => cue.text)
    .join('\n')
}

/** Index of the last cue that has started, -1 before the first: what the transcript marks. */
export function lastStarted(cues: readonly Cue[], atMs: number): number {
  return cues.findLastIndex((cue) => cue.startMs <= atMs)
}

function parseBlock(lines: string[]): Cue[] {
  const at = lines.findIndex((line) => line.includes('-->'))
  if (at < 0 || lines[0]?.startsWith('NOTE')) return []
  const [startMs, endMs] = [...(lines[at] ?? '').matchAll(TIMING)].map(toMs)
  const text = plain(lines.slice(at + 1).join('\n'))
  if (startMs === undefined || endMs === undefined || endMs <= startMs || !text) return []
  return [{ startMs, endMs, text }]
}

function toMs([, hours = '0', minutes, seconds, millis]: RegExpMatchArray): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(millis)
}

function plain(markup: string): string {
  return markup
    .replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, '$1: ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
}
