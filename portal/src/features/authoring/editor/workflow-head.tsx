import { Steps, type Step, type StepMark } from '../../../ui/steps/steps.js'
import { WorkflowDeeds } from './workflow-deeds.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { DraftCourse } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

const way = ['draft', 'in_review', 'approved', 'published'] as const

/** Where a version stands on its way to learners, and what its reader may do next. */
export function WorkflowHead({ draft, course }: { draft: CourseDraft; course: DraftCourse }) {
  const changed = course.modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ mark }) => mark !== null)
  const count = changed.length + course.removed.length
  return (
    <header class={styles.head}>
      <div>
        <h1 tabIndex={-1}>{course.title}</h1>
        <p class="small muted">
          {t('editor.version', { version: course.version })}
          {course.publishedVersion !== null && course.publishedVersion !== course.version && (
            <> · {t('editor.changesSince', { count, version: course.publishedVersion })}</>
          )}{' '}
          · <a href={`/app/manage/courses/${course.id}/learners`}>{t('editor.learners')}</a>
        </p>
      </div>
      <Steps label={t('editor.way')} steps={stepsOf(course)} />
      <WorkflowDeeds draft={draft} course={course} />
    </header>
  )
}

function stepsOf({ state }: DraftCourse): Step[] {
  const at = state === 'rejected' ? 0 : way.indexOf(state as (typeof way)[number])
  const labels = [
    t(state === 'rejected' ? 'editor.state.rejected' : 'editor.state.draft'),
    t('editor.state.inReview'),
    t('editor.state.approved'),
    t('editor.state.published'),
  ]
  const markOf = (index: number): StepMark => {
    if (index < at) return 'done'
    if (index > at) return 'offered'
    return state === 'published' ? 'sealed' : state === 'in_review' ? 'wet' : 'now'
  }
  return way.map((id, index) => ({ id, label: labels[index] ?? id, mark: markOf(index) }))
}
