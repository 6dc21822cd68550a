import type { TextDraft, TextTarget } from '#catalog/domain/import/course_draft'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { ImportReport } from '#catalog/domain/import/import_report'
import { resolvePath } from '#catalog/domain/import/safe_path'
import type { Target } from '#catalog/domain/markdown/remark_targets'
import type { CourseFiles } from '#catalog/import/course_files'
import type { Placeholders } from '#catalog/import/placeholders'
import { TextTooComplex, type MarkdownRenderer } from '#catalog/rendering/markdown_renderer'

interface Parts {
  files: CourseFiles
  report: ImportReport
  renderer: MarkdownRenderer
  placeholders: Placeholders
  /** Markdown files that are lessons: a link to one leads to the lesson */
  lessonPaths: ReadonlySet<string>
}

export interface MarkdownText {
  source: string
  /** Of the file it stands in: relative paths start there */
  path: string
  title?: string
}

export interface ReadText extends TextDraft {
  title: string | null
  downloads: { path: string; name: string }[]
}

/** Renders the Markdown of a course and collects the files it needs. */
export class TextReader {
  constructor(private readonly parts: Parts) {}

  /** @throws {ImportProblem} */
  async read({ source, path, title }: MarkdownText): Promise<ReadText> {
    const figures = new Set<string>()
    const downloads = new Map<string, string>()
    const targets = new Map<string, TextTarget>()
    const problems: ImportProblem[] = []

    const resolveOne = async (target: Target): Promise<string | null> => {
      const found = resolvePath(path, target.path)
      if (found !== null && target.kind === 'link' && this.parts.lessonPaths.has(found)) {
        targets.set(target.path, { kind: 'lesson', path: found })
        return this.parts.placeholders.make('lesson', found) + target.fragment
      }
      if (found === null || !(await this.parts.files.has(found))) {
        return null
      }
      const place = target.kind === 'image' ? 'figure' : 'download'
      await this.parts.files.stage(found, place, place)
      if (place === 'figure') figures.add(found)
      else downloads.set(found, found.split('/').at(-1) ?? found)
      targets.set(target.path, { kind: 'file', path: found })
      return this.parts.placeholders.make('file', found)
    }
    const resolve = async (wanted: Target[]) => {
      const urls: (string | null)[] = []
      for (const target of wanted) {
        urls.push(await resolveOne(target).catch((error) => keep(error, problems)))
      }
      return urls
    }

    const rendered = await this.#render({ source, path, title }, resolve)
    if (problems.length > 0) {
      throw new AggregateError(problems)
    }
    this.parts.report.warn(path, 'lesson', rendered.warnings)
    return {
      source,
      html: rendered.html,
      title: rendered.title,
      figures: [...figures],
      targets: [...targets].map(([written, target]) => ({ written, ...target })),
      downloads: [...downloads].map(([file, name]) => ({ path: file, name })),
    }
  }

  async #render(
    { source, path, title }: MarkdownText,
    resolve: (targets: Target[]) => Promise<(string | null)[]>
  ) {
    try {
      return await this.parts.renderer.render({ source, title, resolve })
    } catch (error) {
      throw error instanceof TextTooComplex
        ? new ImportProblem('E_TEXT_TOO_COMPLEX', { path })
        : error
    }
  }
}

/** A bad figure must not hide the next one. */
function keep(error: unknown, problems: ImportProblem[]): null {
  if (!(error instanceof ImportProblem)) {
    throw error
  }
  problems.push(error)
  return null
}
