import type { Cue } from '#catalog/domain/import/parse_web_vtt'
import type { LessonKind } from '#catalog/shared/lesson_kind'
import type { Manifest } from '#catalog/domain/import/manifest_schema'

/** Files are named by their path in the course; what they are is with whoever staged them. */
export interface LessonDraft {
  key: string
  title: string
  kind: LessonKind
  text: TextDraft | null
  video: VideoDraft | null
  stream: StreamDraft | null
  downloads: { path: string; name: string }[]
  /** Path of the Markdown file, by which other lessons link here */
  path: string | null
}

/** `html` names files and lessons by path, marked so that no author's words can be taken for it. */
export interface TextDraft {
  source: string
  html: string
  figures: string[]
  /** What the paths in the source lead to, as they are written there */
  targets: (TextTarget & { written: string })[]
}

export interface TextTarget {
  kind: 'file' | 'lesson'
  /** In the course */
  path: string
}

/** A film that lies elsewhere. */
export interface StreamDraft {
  /** Id on YouTube, or address of an HLS playlist */
  source: string
  durationMs: number
}

export interface VideoDraft {
  path: string
  durationMs: number
  poster: string | null
  captions: { language: string; path: string }[]
  chapters: { language: string; cues: Cue[] }[]
}

export interface ModuleDraft {
  key: string
  title: string
  lessons: LessonDraft[]
}

/** A course that was read and found whole, before anything of it is stored. */
export interface CourseDraft {
  manifest: Manifest
  description: TextDraft | null
  cover: string | null
  modules: ModuleDraft[]
}
