import { useEffect, useRef, useState } from 'preact/hooks'
import { Problem } from '#widgets/base/problem'
import { isOnline } from '../../../lib/online.js'
import { call } from '../../../lib/session.js'
import { useUnsavedGuard } from '../../../ui/form/use-unsaved-guard.js'
import { Overtaken, type CourseDraft } from './course-draft.js'
import { unsentWords } from './unsent-words.js'
import type { LessonText } from '../../../lib/contract.js'
import type { SaveState } from '../../../ui/form/saved-state.js'

/** A pause in typing after which the words leave. */
const PAUSE_MS = 1_200

type Warnings = { code: string; line: number; subject?: string }[]

/**
 * The words of one lesson: kept on this device as they are typed, sent in pauses, and said to be
 * saved only when the server has them.
 */
export function useLessonText(draft: CourseDraft, lesson: LessonText) {
  const [source, setSource] = useState(lesson.source)
  const [html, setHtml] = useState(lesson.html)
  const [warnings, setWarnings] = useState<Warnings>([])
  const [state, setState] = useState<SaveState>('untouched')
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(lesson.source)
  const stored = useRef(lesson.source)
  const timer = useRef(0)

  const send = async (overwrite = false) => {
    clearTimeout(timer.current)
    const words = latest.current
    setState('saving')
    setError(null)
    try {
      const params = { id: draft.id, lessonId: lesson.id }
      const path = 'PATCH authoring/courses/:id/lessons/:lessonId'
      const run = (ifMatch: string) => call(path, { params, body: { source: words }, ifMatch })
      const overwrites = overwrite ? undefined : lesson.id
      const { data } = await draft.run({ run, overwrites })
      stored.current = words
      setHtml(data.html ?? '')
      setWarnings(data.warnings)
      if (latest.current === words) {
        setState('saved')
        await unsentWords.forget(lesson.id)
      } else {
        schedule()
      }
    } catch (problem) {
      setError(problem)
      setState('failed')
    }
  }
  const schedule = () => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void send(), PAUSE_MS)
  }
  const write = (words: string) => {
    latest.current = words
    setSource(words)
    setState('unsaved')
    void unsentWords.keep(lesson.id, words)
    schedule()
  }

  useEffect(() => {
    void unsentWords.find(lesson.id).then((kept) => {
      if (kept && kept.source !== latest.current) write(kept.source)
    })
    return () => {
      clearTimeout(timer.current)
      if (latest.current !== stored.current) void send()
    }
  }, [])
  // What could not leave goes as soon as the network is back.
  useEffect(() => {
    const isLost = error instanceof Problem && error.status === 0
    if (isOnline.value && isLost) void send()
  }, [isOnline.value])
  useUnsavedGuard(state === 'unsaved' || state === 'saving')

  return {
    ...{ source, html, warnings, state, error, write },
    isOvertaken: error instanceof Overtaken,
    retry: () => void send(),
    keepMine: () => void send(true),
    /** Takes the other's words; one's own stay in `mine` until the pane closes. */
    takeTheirs: async () => {
      const { data } = await call('GET authoring/courses/:id/lessons/:lessonId', {
        params: { id: draft.id, lessonId: lesson.id },
      })
      latest.current = data.source
      stored.current = data.source
      setSource(data.source)
      setHtml(data.html)
      setError(null)
      setState('saved')
      await unsentWords.forget(lesson.id)
    },
  }
}
