import { useState } from 'preact/hooks'
import { formatSize } from '../../../lib/format-size.js'
import { call } from '../../../lib/session.js'
import { Button } from '../../../ui/button/button.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { Section } from '../../../ui/page/section.js'
import { UploadField } from '../../../ui/upload/upload-field.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { LessonText } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

interface LessonFilesProps {
  draft: CourseDraft
  lesson: LessonText
  isEditable: boolean
  onChanged: () => void
}

/** Downloads of a lesson. */
export function LessonFiles({ draft, lesson, isEditable, onChanged }: LessonFilesProps) {
  const [error, setError] = useState<unknown>(null)
  const params = { id: draft.id, lessonId: lesson.id }
  const change = async (run: (ifMatch: string) => Promise<{ data: { revision: string } }>) => {
    try {
      await draft.run({ run })
      setError(null)
      onChanged()
    } catch (problem) {
      setError(problem)
    }
  }
  const add = (fileId: string) =>
    change((ifMatch) =>
      call('POST authoring/courses/:id/lessons/:lessonId/files', {
        params,
        body: { fileId, role: 'download' },
        ifMatch,
      })
    )
  const remove = (fileId: string) =>
    change((ifMatch) =>
      call('DELETE authoring/courses/:id/lessons/:lessonId/files/:fileId', {
        params: { ...params, fileId },
        ifMatch,
      })
    )
  return (
    <Section title={t('editor.files', { count: lesson.files.length })}>
      <ul class={styles.files}>
        {lesson.files.map(({ fileId, name, size }) => (
          <li key={fileId}>
            <span>{name}</span>
            <span class="faint">{formatSize(size)}</span>
            {isEditable && (
              <Button
                tone="quiet"
                size="small"
                aria-label={t('editor.removeFile', { name })}
                onClick={() => void remove(fileId)}
              >
                {t('editor.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={error} />
      {isEditable && (
        <UploadField
          purpose="lesson_file"
          of={lesson.id}
          hint={t('editor.filesHint')}
          onFile={({ id }) => void add(id)}
        />
      )}
    </Section>
  )
}
