import type { VideoDraft } from '#catalog/domain/import/course_draft'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { ImportReport, RowKind } from '#catalog/domain/import/import_report'
import type { ManifestLesson } from '#catalog/domain/import/manifest_schema'
import { parseWebVtt, type Cue } from '#catalog/domain/import/parse_web_vtt'
import type { CourseFiles } from '#catalog/import/course_files'
import { examineVideo, takePoster, VideoUnreadable, type Staging } from '#storage/contract'

interface Parts {
  files: CourseFiles
  report: ImportReport
  staging: Staging
}

/** A video with what goes with it: poster, captions and chapters, all of it checked. */
export class VideoReader {
  constructor(private readonly parts: Parts) {}

  /** @throws {ImportProblem} */
  async read(lesson: ManifestLesson & { video: string }): Promise<VideoDraft> {
    const { files, staging } = this.parts
    const path = lesson.video
    const { staged } = await files.stage(path, 'video', 'video')
    const facts = await examineVideo(staged).catch((error) => {
      throw error instanceof VideoUnreadable
        ? new ImportProblem('E_VIDEO_INVALID', { path, reason: error.reason })
        : error
    })
    const poster = lesson.poster ?? `${path}#poster`
    if (lesson.poster) {
      await files.stage(lesson.poster, 'picture', 'figure')
    } else {
      const taken = await takePoster(staging, staged, facts)
      if (taken) files.adopt(poster, { staged: taken, place: 'picture' }, 'figure')
    }
    const { durationMs } = facts
    const captions = await this.#tracks(lesson.captions, 'caption', durationMs)
    const chapters = await this.#tracks(lesson.chapters, 'chapter', durationMs)
    for (const track of captions) {
      await files.stage(track.path, 'download', 'caption')
    }
    return {
      path,
      durationMs,
      poster: files.all.has(poster) ? poster : null,
      captions: captions.map(({ language, path: file }) => ({ language, path: file })),
      chapters: chapters.map(({ language, cues }) => ({ language, cues: named(cues) })),
    }
  }

  async #tracks(tracks: Record<string, string> = {}, kind: RowKind, durationMs: number) {
    const read: { language: string; path: string; cues: Cue[] }[] = []
    for (const [language, path] of Object.entries(tracks)) {
      const cues = parseWebVtt(await this.parts.files.text(path), path)
      this.parts.report.ok(path, kind)
      const late = cues.find(({ startMs }) => startMs >= durationMs)
      if (late) {
        const warning = { code: 'W_VTT_PAST_END' as const, line: late.line, subject: late.text }
        this.parts.report.warn(path, kind, [warning])
      }
      const within = cues.filter(({ startMs }) => startMs < durationMs)
      read.push({ language, path, cues: within.map((cue) => cut(cue, durationMs)) })
    }
    return read
  }
}

function cut(cue: Cue, durationMs: number): Cue {
  return { ...cue, endMs: Math.min(cue.endMs, durationMs) }
}

function named(cues: Cue[]): Cue[] {
  return cues.filter(({ text }) => text !== '')
}
