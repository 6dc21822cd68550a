import { useEffect, useRef, useState } from 'preact/hooks'
import { Problem } from '#widgets/base/problem'
import { call } from '../../../lib/session.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { UploadField } from '../../../ui/upload/upload-field.js'
import { t } from './words.js'
import type { CourseDraft } from './course-draft.js'

/** A film is looked through after its upload; this often the server is asked whether it is done. */
const ASK_MS = 2_000

interface FilmUploadProps {
  draft: CourseDraft
  lessonId: string
  onAttached: () => void
}

/** Takes a film and gives it to the lesson as soon as the server knows how long it is. */
export function FilmUpload({ draft, lessonId, onAttached }: FilmUploadProps) {
  const [isWaiting, setWaiting] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const attach = async (fileId: string) => {
    setWaiting(true)
    setError(null)
    try {
      const params = { id: draft.id, lessonId }
      const path = 'PUT authoring/courses/:id/lessons/:lessonId/video'
      await draft.run({ run: (ifMatch) => call(path, { params, body: { fileId }, ifMatch }) })
      await draft.load()
      onAttached()
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'E_FILE_NOT_READY') {
        timer.current = window.setTimeout(() => void attach(fileId), ASK_MS)
        return
      }
      setError(problem)
    }
    setWaiting(false)
  }
  return (
    <>
      {isWaiting && <p role="status">{t('editor.filmExamined')}</p>}
      <ProblemNote error={error} />
      {!isWaiting && (
        <UploadField
          purpose="lesson_video"
          of={lessonId}
          accept="video/*"
          hint={t('editor.filmHint')}
          onFile={({ id }) => void attach(id)}
        />
      )}
    </>
  )
}
