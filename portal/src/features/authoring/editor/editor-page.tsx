import { useLocation, useRoute } from 'preact-iso'
import { useEffect, useMemo } from 'preact/hooks'
import { usePage } from '../../../ui/frame/use-page.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { Page } from '../../../ui/page/page.js'
import { Placeholder } from '../../../ui/placeholder/placeholder.js'
import { Tabs } from '../../../ui/tabs/tabs.js'
import { CourseDraft } from './course-draft.js'
import { DetailsPane } from './details-pane.js'
import { LessonPane } from './lesson-pane.js'
import { Outline } from './outline.js'
import { OutlineDeeds } from './outline-deeds.js'
import { ReviewPane } from './review-pane.js'
import { WorkflowHead } from './workflow-head.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { DraftCourse } from '../../../lib/contract.js'

type Side = 'lesson' | 'details' | 'review'

/** A course under its authors' hands: outline at the left, what is open at the right. */
export function EditorPage() {
  const { params } = useRoute()
  const id = params.id ?? ''
  const draft = useMemo(() => new CourseDraft(id), [id])
  const course = draft.course.value
  usePage(course?.title ?? t('editor.place'), [
    { label: t('authoring.place'), href: '/app/manage/courses' },
  ])
  useEffect(() => void draft.load(), [draft])
  if (!course) {
    return (
      <Page title={t('editor.place')}>
        {draft.error.value ? (
          <ProblemNote
            title={t('editor.broken')}
            error={draft.error.value}
            onRetry={() => void draft.load()}
          />
        ) : (
          <Placeholder />
        )}
      </Page>
    )
  }
  return <Editor draft={draft} course={course} />
}

function Editor({ draft, course }: { draft: CourseDraft; course: DraftCourse }) {
  const { query, route } = useLocation()
  const deeds = useMemo(() => new OutlineDeeds(draft), [draft])
  const here = `/app/manage/courses/${course.id}`
  const hrefOf = (lessonId: string) => `${here}?lesson=${lessonId}`
  const open = placeOf(course, query.lesson)
  const side: Side = open ? 'lesson' : query.side === 'review' ? 'review' : 'details'
  return (
    <div class={styles.editor}>
      <WorkflowHead draft={draft} course={course} />
      {!course.isEditable && <p class={styles.locked}>{t('editor.locked')}</p>}
      <div class={styles.halves}>
        <Outline
          course={course}
          deeds={deeds}
          openId={open?.id}
          hrefOf={hrefOf}
          onOpen={(lessonId) => route(hrefOf(lessonId))}
        />
        <div class={styles.right}>
          <Tabs
            label={t('editor.parts')}
            panelId="editor-part"
            value={side}
            options={[
              ...(open ? [{ value: 'lesson' as const, label: t('editor.lesson') }] : []),
              { value: 'details', label: t('editor.details') },
              { value: 'review', label: t('editor.review') },
            ]}
            onValue={(value) => {
              if (value !== 'lesson') route(`${here}?side=${value}`)
            }}
          />
          <div id="editor-part" role="tabpanel">
            {open && (
              <LessonPane
                key={open.id}
                draft={draft}
                deeds={deeds}
                lessonId={open.id}
                number={open.number}
                isEditable={course.isEditable}
              />
            )}
            {side === 'details' && <DetailsPane draft={draft} course={course} />}
            {side === 'review' && <ReviewPane course={course} />}
          </div>
        </div>
      </div>
    </div>
  )
}

function placeOf({ modules }: DraftCourse, lessonId: string | undefined) {
  for (const [at, { lessons }] of modules.entries()) {
    const index = lessons.findIndex(({ id }) => id === lessonId)
    if (lessonId && index >= 0) return { id: lessonId, number: `${at + 1}.${index + 1}` }
  }
  return null
}
