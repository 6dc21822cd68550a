export interface ChapterDraft {
  startMs: number
  /** Left out: where the next one begins, or the end of the film */
  endMs?: number
  title: string
}

export interface LaidChapter {
  startMs: number
  endMs: number
  title: string
}

export interface ChapterProblem {
  /** Of the list, counted from 0 */
  index: number
  field: 'startMs' | 'endMs'
  reason: 'order' | 'past_end' | 'backwards' | 'overlap'
}

/**
 * Chapters with both ends, one after the other and inside the film.
 *
 * @example
 * layChapters([{ startMs: 0, title: 'A' }, { startMs: 5000, title: 'B' }], 9000).chapters
 * // [{ startMs: 0, endMs: 5000, title: 'A' }, { startMs: 5000, endMs: 9000, title: 'B' }]
 */
export function layChapters(drafts: readonly ChapterDraft[], durationMs: number) {
  const chapters: LaidChapter[] = drafts.map(({ startMs, endMs, title }, index) => ({
    startMs,
    endMs: endMs ?? drafts[index + 1]?.startMs ?? durationMs,
    title,
  }))
  const problems = chapters.flatMap((chapter, index): ChapterProblem[] => {
    const problem = problemOf(chapter, chapters[index - 1], durationMs)
    return problem ? [{ index, ...problem }] : []
  })
  return { chapters, problems }
}

function problemOf(
  { startMs, endMs }: LaidChapter,
  before: LaidChapter | undefined,
  durationMs: number
): Omit<ChapterProblem, 'index'> | null {
  if (before && startMs <= before.startMs) return { field: 'startMs', reason: 'order' }
  if (before && startMs < before.endMs) return { field: 'startMs', reason: 'overlap' }
  if (startMs >= durationMs) return { field: 'startMs', reason: 'past_end' }
  if (endMs <= startMs) return { field: 'endMs', reason: 'backwards' }
  return endMs > durationMs ? { field: 'endMs', reason: 'past_end' } : null
}
