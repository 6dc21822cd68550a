import type { ReadCue } from '#catalog/domain/captions/read_cues'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A WebVTT file of nothing but cues and words, whatever the captions came as. */
export function writeWebVtt(cues: readonly Pick<ReadCue, 'startMs' | 'endMs' | 'lines'>[]): string {
  const blocks = cues.map(({ startMs, endMs, lines }) =>
    // An empty line would end the cue.
    [`${clock(startMs)} --> ${clock(endMs)}`, ...lines.filter(Boolean).map(escape)].join('\n')
  )
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`
}

function clock(ms: number): string {
  const hours = String(Math.floor(ms / 3_600_000)).padStart(2, '0')
  return `${hours}:${new Date(ms).toISOString().slice(14, 23)}`
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ESCAPES[letter])
}
