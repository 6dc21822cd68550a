import { useEffect, useState } from 'preact/hooks'
import { formatDuration } from '../../../lib/format-duration.js'
import { formatPercent } from '../../../lib/format-percent.js'
import { problemText } from '../../../lib/problem-text.js'
import { call } from '../../../lib/session.js'
import { SelectField } from '../../../ui/field/select-field.js'
import { Section } from '../../../ui/page/section.js'
import { say } from '../../../ui/toast/toasts.js'
import { authorFile } from './author-file.js'
import { FilmUpload } from './film-upload.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { LessonText } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

interface LessonVideoProps {
  draft: CourseDraft
  lesson: LessonText
  isEditable: boolean
  onChanged: () => void
}

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1]

/** The film of a lesson, how long it is and how much of it must be watched. */
export function LessonVideo({ draft, lesson, isEditable, onChanged }: LessonVideoProps) {
  const { video } = lesson
  const [poster, setPoster] = useState<string | null>(null)
  useEffect(() => {
    if (video?.posterFileId) {
      authorFile(draft.id, video.posterFileId).then(setPoster, () => setPoster(null))
    }
  }, [video?.posterFileId])
  const setThreshold = async (value: string) => {
    try {
      const params = { id: draft.id, lessonId: lesson.id }
      const body = { threshold: Number(value) }
      const path = 'PATCH authoring/courses/:id/lessons/:lessonId'
      await draft.run({ run: (ifMatch) => call(path, { params, body, ifMatch }) })
      onChanged()
    } catch (error) {
      say(problemText(error), { tone: 'bad' })
    }
  }
  return (
    <Section title={t('editor.film')}>
      {video ? (
        <div class={styles.film}>
          {poster && <img src={poster} alt="" />}
          <div>
            <p>
              {video.name} · {formatDuration(video.durationMs)}
            </p>
            {isEditable && (
              <SelectField
                label={t('editor.threshold')}
                value={String(Math.round(video.threshold * 10) / 10)}
                options={THRESHOLDS.map((share) => ({
                  value: String(share),
                  label: formatPercent(share),
                }))}
                onValue={(value) => void setThreshold(value)}
              />
            )}
          </div>
        </div>
      ) : (
        <p class="muted">{t('editor.noFilm')}</p>
      )}
      {isEditable && <FilmUpload draft={draft} lessonId={lesson.id} onAttached={onChanged} />}
    </Section>
  )
}
