import { useEffect, useState } from 'preact/hooks'
import { call } from '../../../lib/session.js'
import { Button } from '../../../ui/button/button.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { Cover } from '../../../ui/seal/cover.js'
import { UploadField } from '../../../ui/upload/upload-field.js'
import { authorFile } from './author-file.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { DraftCourse } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

/** The picture of the course, or the cover that is engraved for it. */
export function CoverField({ draft, course }: { draft: CourseDraft; course: DraftCourse }) {
  const { coverFileId, coverSeed, isEditable } = course
  const [url, setUrl] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    setUrl(null)
    if (coverFileId) authorFile(draft.id, coverFileId).then(setUrl, setError)
  }, [coverFileId])
  const change = async (fileId: string | null) => {
    try {
      const params = { id: draft.id }
      const path = 'PUT authoring/courses/:id/cover'
      await draft.run({ run: (ifMatch) => call(path, { params, body: { fileId }, ifMatch }) })
      setError(null)
      await draft.load()
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <div class={styles.film}>
      <Cover url={url} seed={coverSeed} />
      <div>
        {isEditable && (
          <UploadField
            purpose="cover"
            of={draft.id}
            accept="image/png,image/jpeg,image/webp,image/avif"
            hint={t('editor.coverHint')}
            onFile={({ id }) => void change(id)}
          />
        )}
        {isEditable && coverFileId && (
          <Button tone="quiet" size="small" onClick={() => void change(null)}>
            {t('editor.noCover')}
          </Button>
        )}
        <ProblemNote error={error} />
      </div>
    </div>
  )
}
