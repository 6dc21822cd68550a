import { readCues } from '#catalog/domain/captions/read_cues'
import { ImportProblem } from '#catalog/domain/import/import_problem'

export interface Cue {
  startMs: number
  endMs: number
  text: string
  /** Of its timing, counted from 1 */
  line: number
}

/** The cues of a WebVTT file. @throws {ImportProblem} at the first line that is wrong */
export function parseWebVtt(text: string, path: string): Cue[] {
  const { cues, problems } = readCues(text)
  if (problems.length > 0) {
    throw new ImportProblem('E_VTT_INVALID', { path, ...problems[0] })
  }
  return cues.map(({ lines, ...cue }) => ({ ...cue, text: lines.join(' ').trim() }))
}
