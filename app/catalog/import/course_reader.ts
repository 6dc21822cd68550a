import { open } from 'node:fs/promises'
import type { CourseDraft, LessonDraft, ModuleDraft } from '#catalog/domain/import/course_draft'
import { imageSize } from '#catalog/domain/import/image_size'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { ImportReport, RowKind } from '#catalog/domain/import/import_report'
import type { Manifest, ManifestLesson } from '#catalog/domain/import/manifest_schema'
import { isMarkdownFile } from '#catalog/domain/import/safe_manifest'
import { kindOf } from '#catalog/import/kind_of'
import { slugOf } from '#catalog/domain/slug_of'
import type { CourseFiles } from '#catalog/import/course_files'
import type { MarkdownText, TextReader } from '#catalog/import/text_reader'
import type { VideoReader } from '#catalog/import/video_reader'

const NARROWEST_COVER = 640

interface Parts {
  files: CourseFiles
  report: ImportReport
  texts: TextReader
  videos: VideoReader
  manifestPath: string
}

/** Reads a whole course by its manifest. Problems go into the report and reading goes on. */
export class CourseReader {
  constructor(private readonly parts: Parts) {}

  async read(manifest: Manifest): Promise<CourseDraft> {
    const { cover = null } = manifest
    const description = await this.#attempt('lesson', () =>
      this.#words(manifest.description, manifest.title)
    )
    if (cover) {
      await this.#attempt('cover', () => this.#readCover(cover))
    }
    const modules: ModuleDraft[] = []
    for (const { title, key, lessons } of manifest.modules) {
      const module: ModuleDraft = { key: this.#key(key, title), title, lessons: [] }
      for (const lesson of lessons) {
        const read = await this.#attempt('lesson', () => this.#readLesson(lesson))
        if (read) module.lessons.push(read)
      }
      modules.push(module)
    }
    this.#refuseTwins(modules.map(({ key }) => key))
    this.#refuseTwins(modules.flatMap(({ lessons }) => lessons.map(({ key }) => key)))
    return { manifest, description: description ?? null, cover, modules }
  }

  async #readLesson(lesson: ManifestLesson): Promise<LessonDraft> {
    const { texts, videos, files } = this.parts
    const path = lesson.text ?? null
    const text = path
      ? await texts.read({ source: await files.text(path), path, title: lesson.title })
      : await this.#words(lesson.intro, lesson.title)
    const title = lesson.title ?? text?.title
    if (!title) {
      throw new ImportProblem('E_TITLE_MISSING', { path: path ?? this.parts.manifestPath })
    }
    if (path) {
      this.parts.report.ok(path, 'lesson')
    }
    const video = lesson.video ? await videos.read({ ...lesson, video: lesson.video }) : null
    const downloads = await this.#readDownloads(lesson, text?.downloads ?? [])
    const key = this.#key(lesson.key, title)
    const { kind, stream } = kindOf(lesson)
    return { key, title, kind, text, video, stream, downloads, path }
  }

  async #readDownloads({ files }: ManifestLesson, linked: LessonDraft['downloads']) {
    const downloads = new Map<string, string>()
    for (const { path, name } of files ?? []) {
      await this.parts.files.stage(path, 'download', 'download')
      downloads.set(path, name ?? path.split('/').at(-1) ?? path)
    }
    for (const { path, name } of linked) {
      if (!downloads.has(path)) downloads.set(path, name)
    }
    return [...downloads].map(([path, name]) => ({ path, name }))
  }

  /** Markdown that stands in the manifest itself, or the path of a file: one line ending in `.md`. */
  async #words(words: string | undefined, title?: string) {
    if (words === undefined) {
      return null
    }
    const isPath = isMarkdownFile(words)
    const path = isPath ? words : this.parts.manifestPath
    const source = isPath ? await this.parts.files.text(path) : words
    const text: MarkdownText = { source, path, title: title ?? '' }
    const read = await this.parts.texts.read(text)
    if (isPath) {
      this.parts.report.ok(path, 'lesson')
    }
    return read
  }

  async #readCover(path: string) {
    const { staged } = await this.parts.files.stage(path, 'picture', 'cover')
    const head = Buffer.alloc(64 * 1024)
    const file = await open(staged.localPath)
    await file.read(head, 0, head.length, 0).finally(() => file.close())
    const width = imageSize(head)?.width ?? 0
    if (width < NARROWEST_COVER) {
      const values = { width, narrowest: NARROWEST_COVER }
      throw new ImportProblem('E_FILE_TYPE', { path, reason: 'narrow', values })
    }
  }

  #key(key: string | undefined, title: string): string {
    const made = key ?? slugOf(title)
    if (!made) {
      this.#fail('manifest', 'E_MANIFEST_INVALID', 'key_needed', { title })
    }
    return made
  }

  #refuseTwins(keys: string[]) {
    const twins = keys.filter((key, index) => keys.indexOf(key) !== index)
    for (const key of new Set(twins)) {
      this.#fail('manifest', 'E_KEY_TAKEN', 'default', { key })
    }
  }

  #fail(
    kind: RowKind,
    problem: 'E_MANIFEST_INVALID' | 'E_KEY_TAKEN',
    reason: string,
    values: object
  ) {
    const details = { path: this.parts.manifestPath, reason, values: values as never }
    this.parts.report.fail(kind, new ImportProblem(problem, details))
  }

  async #attempt<Result>(kind: RowKind, read: () => Promise<Result>): Promise<Result | null> {
    try {
      return await read()
    } catch (error) {
      const problems = error instanceof AggregateError ? error.errors : [error]
      for (const problem of problems) {
        if (!(problem instanceof ImportProblem)) throw error
        this.parts.report.fail(kind, problem)
      }
      return null
    }
  }
}
