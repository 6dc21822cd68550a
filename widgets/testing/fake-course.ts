import { covered, merge, type Segment } from '#playback/shared/watched_segments'
import { guarded } from './fake-identity.js'
import { problem, type FakeCall } from './fake-api.js'
import { tinyVideo } from './tiny-video.js'
import type { FakePage } from './fake-page.js'
import type { Lesson, LessonKind, PlaybackSession } from '../elements/player/api-shapes.js'

const DURATION_MS = 20_000
const CAPTIONS =
  'WEBVTT\n\n00:00.000 --> 00:10.000\nMerhaba <i>kabuk</i>\n\n00:10.000 --> 00:20.000\nIşık'
const kinds: Record<string, LessonKind> = { l1: 'video', l2: 'text', l3: 'file', l4: 'video' }
const titles: Record<string, string> = {
  l1: 'Kabuk nedir?',
  l2: 'Neden kabuk?',
  l3: 'Alıştırma dosyaları',
  l4: 'Döngüler',
}
const order = Object.keys(kinds)

export interface FakeCourse {
  isEnrolled: boolean
  resume: string | null
  /** Share that completes a video. */
  threshold: number
  /** Where a video was left. */
  positionMs: number
  mediaUrl: string | null
  hlsUrl: string | null
  frameUrl: string | null
  storyboardUrl: string | null
  readonly completed: Set<string>
  readonly watched: Map<string, Segment[]>
  html: string
}

/** The course `kabuk` with a lesson of each kind, and the playback of its videos. */
export function fakeCourse({ api, identity }: Pick<FakePage, 'api' | 'identity'>): FakeCourse {
  const course: FakeCourse = {
    isEnrolled: true,
    resume: null,
    threshold: 0.9,
    positionMs: 0,
    mediaUrl: tinyVideo,
    hlsUrl: null,
    frameUrl: null,
    storyboardUrl: null,
    completed: new Set(),
    watched: new Map(),
    html: '<p>Kabuk <strong>hızlıdır</strong>.</p>',
  }
  const member = (call: FakeCall, answer: () => unknown) => guarded(identity, call, answer)
  const complete = (id: string) => {
    const completedNow = !course.completed.has(id)
    course.completed.add(id)
    const courseCompleted = order.every((one) => course.completed.has(one))
    return { completed: true, completedNow, courseCompleted, nextLessonId: after(id) }
  }
  const shareOf = (id: string) => covered(course.watched.get(id) ?? []) / DURATION_MS
  const stateOf = (id: string) =>
    course.completed.has(id) ? 'completed' : shareOf(id) > 0 ? 'started' : 'none'
  const row = (id: string, index: number) => ({
    id,
    title: titles[id],
    position: index + 1,
    kind: kinds[id],
    durationMs: kinds[id] === 'video' ? DURATION_MS : null,
    state: stateOf(id),
    share: course.completed.has(id) ? 1 : shareOf(id),
  })
  const outline = () => [
    { id: 'm1', title: 'Başlarken', position: 1, lessons: ['l1', 'l2'].map(row) },
    { id: 'm2', title: 'Derine', position: 2, lessons: ['l3', 'l4'].map(row) },
  ]

  api.on('GET courses/:id', ({ headers, params: { id } }) => {
    if (id !== 'kabuk' && id !== 'c1') return problem(404, 'E_NOT_FOUND')
    const isMember = headers.has('authorization') && course.isEnrolled
    const enrollment = isMember ? { id: 'e1', completed: false } : null
    return { ...card, enrollment, outline: outline() }
  })
  api.on('GET enrollments/e1', (call) =>
    member(call, () => ({
      id: 'e1',
      completedAt: null,
      resume: course.resume && { lessonId: course.resume },
      outline: outline(),
    }))
  )
  api.on('POST enrollments', (call) =>
    member(call, () => {
      course.isEnrolled = true
      return { id: 'e1' }
    })
  )
  api.on('GET lessons/:id', (call) =>
    member(call, () => {
      const { id = '' } = call.params
      if (!course.isEnrolled) return problem(403, 'E_NOT_ENROLLED')
      return kinds[id] ? { ...lesson(id, course), state: stateOf(id) } : problem(404, 'E_NOT_FOUND')
    })
  )
  api.on('POST lessons/:id/completion', (call) =>
    member(call, () => complete(call.params.id ?? ''))
  )
  api.on('POST lessons/:id/playback_sessions', (call) =>
    member(call, () => session(call.params.id ?? '', course))
  )
  api.on('POST playback_sessions/:id/beats', (call) =>
    member(call, () => {
      const id = call.params.id?.split('-')[1] ?? ''
      const { seq, ranges } = call.body as { seq: number; ranges: Segment[] }
      const union = merge(course.watched.get(id) ?? [], ranges)
      course.watched.set(id, union)
      const isDone = shareOf(id) >= course.threshold
      const outcome = isDone ? complete(id) : { ...nothing, completed: course.completed.has(id) }
      return { seq, ranges: union, watchedMs: covered(union), share: shareOf(id), ...outcome }
    })
  )
  api.on('GET captions', () => new Response(CAPTIONS))
  return course
}

const nothing = { completedNow: false, courseCompleted: false, nextLessonId: null }

const card = {
  id: 'c1',
  slug: 'kabuk',
  title: 'Kabukla Çalışmak',
  summary: 'Dosyalarla konuşmanın en kısa yolu.',
  lessonCount: 4,
  durationMs: 40_000,
  coverUrl: null,
  coverSeed: 'kabuk',
}

function after(id: string): string | null {
  return order[order.indexOf(id) + 1] ?? null
}

function lesson(id: string, { html }: FakeCourse) {
  const file = { id: 'f1', name: 'kart.pdf', size: 2_412_000, type: 'application/pdf', url: '/f1' }
  return {
    id,
    title: titles[id],
    kind: kinds[id],
    courseId: card.id,
    courseTitle: card.title,
    moduleTitle: 'Başlarken',
    previousLessonId: order[order.indexOf(id) - 1] ?? null,
    nextLessonId: after(id),
    completedAt: null,
    text: kinds[id] === 'text' ? { html: html as Lesson['text'] & string } : null,
    files: kinds[id] === 'file' ? [file] : [],
    video: kinds[id] === 'video' ? tracks : null,
  }
}

const url = 'https://api.example/api/v1/captions'
const tracks = {
  durationMs: DURATION_MS,
  posterUrl: null,
  storyboardUrl: null as string | null,
  captions: [
    { language: 'tr', label: 'Türkçe', url },
    { language: 'en', label: 'English', url },
  ],
  chapters: [
    { startMs: 0, endMs: 10_000, title: 'Giriş' },
    { startMs: 10_000, endMs: DURATION_MS, title: 'Döngü' },
  ],
}

let sessions = 0

function session(id: string, course: FakeCourse): PlaybackSession {
  sessions++
  const { mediaUrl, hlsUrl, frameUrl, storyboardUrl, positionMs, threshold } = course
  return {
    ...{ mediaUrl, hlsUrl, frameUrl, positionMs, threshold, mediaType: 'video/webm' },
    id: `s${sessions}-${id}`,
    lessonId: id,
    ...tracks,
    storyboardUrl,
    ranges: course.watched.get(id) ?? [],
    completed: course.completed.has(id),
    beatSeconds: 1,
  }
}
