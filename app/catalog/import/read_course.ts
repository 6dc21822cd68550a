import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CourseDraft } from '#catalog/domain/import/course_draft'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { ImportReport } from '#catalog/domain/import/import_report'
import type { Manifest } from '#catalog/domain/import/manifest_schema'
import { parseManifest } from '#catalog/domain/import/parse_manifest'
import { safeManifest } from '#catalog/domain/import/safe_manifest'
import { CourseFiles } from '#catalog/import/course_files'
import { CourseReader } from '#catalog/import/course_reader'
import { Placeholders } from '#catalog/import/placeholders'
import { TextReader } from '#catalog/import/text_reader'
import { VideoReader } from '#catalog/import/video_reader'
import { MarkdownRenderer } from '#catalog/rendering/markdown_renderer'
import type { ContentSource } from '#catalog/sources/content_source'
import { openSource } from '#catalog/sources/open_source'
import type { Staging } from '#storage/contract'

export interface CourseLocation {
  /** A folder or a zip file */
  source: string
  /** The file of a manifest that lies outside the content */
  manifest?: string
}

export interface ReadCourse {
  draft: CourseDraft
  files: CourseFiles
  placeholders: Placeholders
}

interface Reading {
  report: ImportReport
  /** Null when the report has errors */
  course: ReadCourse | null
}

const MANIFESTS = ['course.yaml', 'course.yml']
const MANIFEST_BYTES = 1024 * 1024

/** Reads a course, checks every part of it and stores nothing. */
export async function readCourse(where: CourseLocation, staging: Staging): Promise<Reading> {
  const report = new ImportReport()
  try {
    const source = await openSource(where.source)
    try {
      const course = await readFrom(source, where, { report, staging })
      return { report, course: report.errors.length > 0 ? null : course }
    } finally {
      await source.close()
    }
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error
    report.fail('manifest', error)
    return { report, course: null }
  }
}

async function readFrom(
  source: ContentSource,
  where: CourseLocation,
  { report, staging }: { report: ImportReport; staging: Staging }
): Promise<ReadCourse | null> {
  const files = new CourseFiles({ source, staging, report })
  const { path: manifestPath, text } = await findManifest(where, source, files)
  const manifest = await judgeManifest(text, manifestPath, report)
  if (!manifest) {
    return null
  }
  const lessons = manifest.modules.flatMap((module) => module.lessons)
  const lessonPaths = new Set(lessons.flatMap((lesson) => lesson.text ?? []))
  const placeholders = new Placeholders()
  const renderer = new MarkdownRenderer()
  const texts = new TextReader({ files, report, renderer, placeholders, lessonPaths })
  const videos = new VideoReader({ files, report, staging })
  const reader = new CourseReader({ files, report, texts, videos, manifestPath })
  const draft = await reader.read(manifest).finally(() => renderer.close())
  return { draft, files, placeholders }
}

async function findManifest(where: CourseLocation, source: ContentSource, files: CourseFiles) {
  if (where.manifest) {
    const path = basename(where.manifest)
    const found = await stat(where.manifest).catch(() => null)
    if (!found?.isFile()) throw new ImportProblem('E_MANIFEST_MISSING', { path })
    if (found.size > MANIFEST_BYTES) throw new ImportProblem('E_FILE_TOO_LARGE', { path })
    return { path, text: await readFile(where.manifest, 'utf8') }
  }
  for (const path of MANIFESTS) {
    if (await source.find(path)) {
      return { path, text: await files.text(path) }
    }
  }
  throw new ImportProblem('E_MANIFEST_MISSING', { path: MANIFESTS[0] })
}

async function judgeManifest(
  text: string,
  path: string,
  report: ImportReport
): Promise<Manifest | null> {
  const { manifest: parsed, problems } = await parseManifest(text, path)
  const checked = parsed && safeManifest(parsed)
  const all = [...problems, ...(checked?.problems ?? [])]
  all.forEach((problem) => report.fail('manifest', problem))
  if (all.length > 0 || !checked) {
    return null
  }
  report.ok(path, 'manifest')
  report.lessons = checked.manifest.modules.flatMap(({ lessons }) => lessons).length
  return checked.manifest
}
