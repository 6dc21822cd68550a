import { useState } from 'preact/hooks'
import { call } from '../../../lib/session.js'
import { Button } from '../../../ui/button/button.js'
import { DialogDeeds } from '../../../ui/dialog/dialog-deeds.js'
import { Dialog } from '../../../ui/dialog/dialog.js'
import { TextField } from '../../../ui/field/text-field.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { UploadField } from '../../../ui/upload/upload-field.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { CourseDraft } from './course-draft.js'

interface FigureDialogProps {
  draft: CourseDraft
  lessonId: string
  /** Markdown that shows it */
  onFigure: (markdown: string) => void
  onClose: () => void
}

/** A picture with what it shows in words: nobody who cannot see it is left out. */
export function FigureDialog({ draft, lessonId, onFigure, onClose }: FigureDialogProps) {
  const [path, setPath] = useState<string | null>(null)
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const [error, setError] = useState<unknown>(null)
  const attach = async (fileId: string) => {
    try {
      const params = { id: draft.id, lessonId }
      const body = { fileId, role: 'figure' as const }
      const route = 'POST authoring/courses/:id/lessons/:lessonId/files'
      const { data } = await draft.run({ run: (ifMatch) => call(route, { params, body, ifMatch }) })
      setPath(data.path)
    } catch (problem) {
      setError(problem)
    }
  }
  const place = () => {
    const title = caption.trim() ? ` "${caption.trim().replaceAll('"', '\\"')}"` : ''
    onFigure(`![${alt.trim().replaceAll(/[[\]]/g, '\\$&')}](${path}${title})`)
    onClose()
  }
  return (
    <Dialog title={t('editor.figure')} onClose={onClose}>
      <div class={styles.form}>
        {path ? (
          <p>{path}</p>
        ) : (
          <UploadField
            purpose="figure"
            of={lessonId}
            accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
            hint={t('editor.figureHint')}
            onFile={({ id }) => void attach(id)}
          />
        )}
        <ProblemNote error={error} />
        <TextField
          label={t('editor.alt')}
          hint={t('editor.altHint')}
          value={alt}
          onValue={setAlt}
        />
        <TextField
          label={t('editor.caption')}
          optional={t('editor.optional')}
          value={caption}
          onValue={setCaption}
        />
        <DialogDeeds>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" disabled={!path || !alt.trim()} onClick={place}>
            {t('editor.placeFigure')}
          </Button>
        </DialogDeeds>
      </div>
    </Dialog>
  )
}
