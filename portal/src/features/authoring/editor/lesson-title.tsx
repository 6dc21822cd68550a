import { useRef, useState } from 'preact/hooks'
import { problemText } from '../../../lib/problem-text.js'
import { call } from '../../../lib/session.js'
import { TextField } from '../../../ui/field/text-field.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { LessonText } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

interface LessonTitleProps {
  draft: CourseDraft
  lesson: LessonText
  number: string
  isEditable: boolean
}

/** The lesson's name: stored when the field is left or Enter is pressed. */
export function LessonTitle({ draft, lesson, number, isEditable }: LessonTitleProps) {
  const [title, setTitle] = useState(lesson.title)
  const [error, setError] = useState('')
  const stored = useRef(lesson.title)
  const save = async () => {
    const name = title.trim()
    if (!name) setError(t('editor.titleNeeded'))
    if (!name || name === stored.current) return
    try {
      const params = { id: draft.id, lessonId: lesson.id }
      const path = 'PATCH authoring/courses/:id/lessons/:lessonId'
      await draft.run({ run: (ifMatch) => call(path, { params, body: { title: name }, ifMatch }) })
      stored.current = name
      setError('')
      await draft.load()
    } catch (problem) {
      setError(problemText(problem))
    }
  }
  return (
    <>
      <h2 class={styles.lessonName}>
        {number} {title}
      </h2>
      {isEditable && (
        <form
          onFocusOut={() => void save()}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <TextField
            label={t('editor.title')}
            value={title}
            maxLength={160}
            error={error || undefined}
            onValue={setTitle}
          />
        </form>
      )}
    </>
  )
}
