import { ImportProblem } from '#catalog/domain/import/import_problem'
import type { Manifest, ManifestLesson } from '#catalog/domain/import/manifest_schema'
import { safePath } from '#catalog/domain/import/safe_path'

/** One line that ends in `.md` names a file; anything else is Markdown itself. */
const MARKDOWN_FILE = /^[^\n]+\.md\s*$/

export function isMarkdownFile(words: string): boolean {
  return MARKDOWN_FILE.test(words)
}

/** A manifest whose paths are all safe, and a problem for each that is not. */
export function safeManifest(manifest: Manifest) {
  const problems: ImportProblem[] = []
  const safe = (path: string): string => {
    const found = safePath(path.trim())
    if (found === null) {
      problems.push(new ImportProblem('E_PATH_UNSAFE', { path, reason: 'path' }))
    }
    return found ?? path
  }
  const maybe = (path?: string) => (path === undefined ? undefined : safe(path))
  const words = (text?: string) => (text && isMarkdownFile(text) ? safe(text) : text)
  const tracks = (paths?: Record<string, string>) =>
    paths && Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, safe(path)]))

  const lesson = (written: ManifestLesson): ManifestLesson => ({
    ...written,
    text: maybe(written.text),
    video: maybe(written.video),
    poster: maybe(written.poster),
    intro: words(written.intro),
    captions: tracks(written.captions),
    chapters: tracks(written.chapters),
    files: written.files?.map((file) => ({ ...file, path: safe(file.path) })),
  })
  const checked: Manifest = {
    ...manifest,
    cover: maybe(manifest.cover),
    description: words(manifest.description),
    modules: manifest.modules.map((module) => ({ ...module, lessons: module.lessons.map(lesson) })),
  }
  return { manifest: checked, problems }
}
