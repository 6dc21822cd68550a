/** Pictures of a film in a grid on sheets, a picture every `intervalMs`. */
export interface StoryboardFacts {
  intervalMs: number
  /** Pixels of one picture */
  width: number
  height: number
  columns: number
  rows: number
  count: number
}

export const STORYBOARD_TRACK = 'storyboard.vtt'

/** Sheets are counted from 1. */
export const sheetName = (sheet: number) => `storyboard-${sheet}.jpg`

const TARGET_COUNT = 150
const SHORTEST_MS = 1_000
const WIDEST = 160

/** How many pictures of which size a film gets: one a second at most, 150 at most. */
export function planStoryboard({
  durationMs,
  width,
  height,
}: {
  durationMs: number
  width: number
  height: number
}): StoryboardFacts {
  const seconds = Math.ceil(Math.max(SHORTEST_MS, durationMs / TARGET_COUNT) / 1000)
  const scale = Math.min(1, WIDEST / Math.max(width, height))
  return {
    intervalMs: seconds * 1000,
    width: even(width * scale),
    height: even(height * scale),
    columns: 5,
    rows: 6,
    count: Math.max(1, Math.round(durationMs / (seconds * 1000))),
  }
}

/** The pictures as WebVTT with media fragments, which many players read. */
export function storyboardTrack(board: StoryboardFacts, durationMs: number): string {
  const cues = Array.from({ length: board.count }, (_, index) => {
    const start = index * board.intervalMs
    const end = index === board.count - 1 ? durationMs : start + board.intervalMs
    return `${clock(start)} --> ${clock(end)}\n${pictureAt(board, index)}`
  })
  return `WEBVTT\n\n${cues.join('\n\n')}\n`
}

function pictureAt({ width, height, columns, rows }: StoryboardFacts, index: number): string {
  const place = index % (columns * rows)
  const sheet = Math.floor(index / (columns * rows)) + 1
  const [x, y] = [(place % columns) * width, Math.floor(place / columns) * height]
  return `${sheetName(sheet)}#xywh=${x},${y},${width},${height}`
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23)
}

function even(pixels: number): number {
  return Math.max(2, Math.round(pixels / 2) * 2)
}
