import { useQuery } from '../../../lib/query/use-query.js'
import { call } from '../../../lib/session.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { Placeholder } from '../../../ui/placeholder/placeholder.js'
import { LessonFiles } from './lesson-files.js'
import { LessonTitle } from './lesson-title.js'
import { LessonVideo } from './lesson-video.js'
import { LessonWords } from './lesson-words.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { CourseDraft } from './course-draft.js'
import type { OutlineDeeds } from './outline-deeds.js'

interface LessonPaneProps {
  draft: CourseDraft
  deeds: OutlineDeeds
  lessonId: string
  number: string
  isEditable: boolean
}

export function lessonQuery(id: string, lessonId: string) {
  return {
    key: ['draft', id, 'lesson', lessonId],
    load: () => call('GET authoring/courses/:id/lessons/:lessonId', { params: { id, lessonId } }),
    freshMs: 0,
  }
}

/** Everything of one lesson: its name, what it shows and what lies below it. */
export function LessonPane({ draft, lessonId, number, isEditable }: LessonPaneProps) {
  const query = useQuery(lessonQuery(draft.id, lessonId))
  const lesson = query.isFetching ? undefined : query.data?.data
  if (query.error) {
    return (
      <ProblemNote title={t('editor.lessonBroken')} error={query.error} onRetry={query.retry} />
    )
  }
  if (!lesson) return <Placeholder />
  return (
    <section class={styles.pane} aria-label={lesson.title}>
      <LessonTitle draft={draft} lesson={lesson} number={number} isEditable={isEditable} />
      {lesson.kind === 'video' && (
        <LessonVideo
          draft={draft}
          lesson={lesson}
          isEditable={isEditable}
          onChanged={query.retry}
        />
      )}
      <LessonWords draft={draft} lesson={lesson} isEditable={isEditable} />
      <LessonFiles draft={draft} lesson={lesson} isEditable={isEditable} onChanged={query.retry} />
    </section>
  )
}
