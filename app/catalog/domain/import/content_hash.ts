import { createHash } from 'node:crypto'
import type { CourseDraft, TextDraft } from '#catalog/domain/import/course_draft'

/**
 * What makes two imports the same version: every word and every file, not the way they were
 * rendered or the order of fields in the manifest.
 */
export function contentHash(draft: CourseDraft, sha256Of: (path: string) => string): Buffer {
  const text = (part: TextDraft | null) => part && [part.source, part.figures.map(sha256Of)]
  const {
    title,
    slug,
    summary,
    language,
    level,
    category,
    tags,
    video_threshold: threshold,
  } = draft.manifest
  const whole = [
    [title, slug, summary, language, level, category, tags, threshold],
    text(draft.description),
    draft.cover && sha256Of(draft.cover),
    draft.modules.map((module) => [
      [module.key, module.title],
      module.lessons.map(({ key, title: name, kind, text: words, video, stream, downloads }) => [
        [key, name, kind, text(words)],
        downloads.map((file) => [file.name, sha256Of(file.path)]),
        video && [
          sha256Of(video.path),
          video.poster && sha256Of(video.poster),
          video.captions.map((caption) => [caption.language, sha256Of(caption.path)]),
          video.chapters,
        ],
        ...(stream ? [stream] : []),
      ]),
    ]),
  ]
  return createHash('sha256').update(JSON.stringify(whole)).digest()
}
