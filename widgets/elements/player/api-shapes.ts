import type { LessonKind } from '#catalog/shared/lesson_kind'
import type { Segment } from '#playback/shared/watched_segments'
import type { RenderedHtml } from '../../base/html.js'

export type { LessonKind }
export type LessonState = 'none' | 'started' | 'completed'

export interface LessonRow {
  id: string
  title: string
  position: number
  kind: LessonKind
  durationMs: number | null
  state: LessonState
  /** 0 to 1. */
  share: number
}

export interface Module {
  id: string
  title: string
  position: number
  lessons: LessonRow[]
}

export interface Course {
  id: string
  slug: string
  title: string
  summary: string
  lessonCount: number
  durationMs: number
  coverUrl: string | null
  coverSeed: string
  /** Of the member who asks; null for a guest. */
  enrollment: { id: string; completed: boolean } | null
  outline: Module[]
}

export interface Enrollment {
  id: string
  completedAt: string | null
  resume: { lessonId: string } | null
  outline: Module[]
}

export interface LessonFile {
  id: string
  name: string
  /** Bytes. */
  size: number
  /** MIME type by content. */
  type: string
  url: string
}

export interface Lesson {
  id: string
  title: string
  kind: LessonKind
  courseId: string
  courseTitle: string
  moduleTitle: string
  previousLessonId: string | null
  nextLessonId: string | null
  state: LessonState
  completedAt: string | null
  text: { html: RenderedHtml } | null
  files: LessonFile[]
  video: VideoTracks | null
}

export interface CaptionTrack {
  language: string
  label: string
  url: string
}

export interface Chapter {
  startMs: number
  endMs: number
  title: string
}

/** What goes with a video; known with the lesson, before a session is opened. */
export interface VideoTracks {
  durationMs: number
  posterUrl: string | null
  /** WebVTT whose cues name pictures on sheets */
  storyboardUrl: string | null
  captions: CaptionTrack[]
  chapters: Chapter[]
}

export interface PlaybackSession extends VideoTracks {
  id: string
  lessonId: string
  /** Null when the film lies elsewhere */
  mediaUrl: string | null
  mediaType: string | null
  /** Of a film on YouTube */
  frameUrl: string | null
  /** A ladder of qualities; null until it is made */
  hlsUrl: string | null
  /** Where the member stopped, on any device. */
  positionMs: number
  /** Everything that the member has watched of this lesson. */
  ranges: Segment[]
  completed: boolean
  /** Share that completes the lesson, 0 to 1. */
  threshold: number
  beatSeconds: number
}

export interface Completion {
  completedNow: boolean
  courseCompleted: boolean
  nextLessonId: string | null
}
