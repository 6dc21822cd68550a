import { useId, useRef, useState } from 'preact/hooks'
import { SavedState } from '../../../ui/form/saved-state.js'
import { Note } from '../../../ui/note/note.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { Tabs } from '../../../ui/tabs/tabs.js'
import { ConflictDialog } from './conflict-dialog.js'
import { LessonPreview } from './lesson-preview.js'
import { TextTools } from './text-tools.js'
import { useLessonText } from './use-lesson-text.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { LessonText } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

interface LessonWordsProps {
  draft: CourseDraft
  lesson: LessonText
  isEditable: boolean
}

type Side = 'write' | 'read'

/** The lesson's Markdown, saved as it is written, and beside it what learners will see. */
export function LessonWords({ draft, lesson, isEditable }: LessonWordsProps) {
  const text = useLessonText(draft, lesson)
  const [side, setSide] = useState<Side>(isEditable ? 'write' : 'read')
  const area = useRef<HTMLTextAreaElement>(null)
  const panelId = useId()
  return (
    <section class={styles.words}>
      <div class={styles.wordsHead}>
        <Tabs
          label={t('editor.text')}
          panelId={panelId}
          value={isEditable ? side : 'read'}
          options={[
            ...(isEditable ? [{ value: 'write' as const, label: t('editor.write') }] : []),
            { value: 'read', label: t('editor.asLearner') },
          ]}
          onValue={setSide}
        />
        <SavedState state={text.state} />
      </div>
      <div id={panelId} role="tabpanel">
        {isEditable && side === 'write' ? (
          <>
            <TextTools draft={draft} lessonId={lesson.id} area={area} onWords={text.write} />
            <textarea
              ref={area}
              class={styles.area}
              aria-label={t('editor.text')}
              value={text.source}
              spellcheck
              onInput={(event) => text.write(event.currentTarget.value)}
            />
          </>
        ) : (
          <LessonPreview courseId={draft.id} html={text.html} />
        )}
      </div>
      {text.warnings.length > 0 && (
        <Note tone="warn" title={t('editor.warnings', { count: text.warnings.length })}>
          <ul>
            {text.warnings.map(({ code, line, subject }, index) => (
              <li key={index}>
                {t('editor.line', { line })}: {subject ?? code}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {text.isOvertaken ? (
        <ConflictDialog
          title={lesson.title}
          mine={text.source}
          onKeepMine={text.keepMine}
          onTakeTheirs={() => void text.takeTheirs()}
        />
      ) : (
        <ProblemNote title={t('editor.notSaved')} error={text.error} onRetry={text.retry} />
      )}
    </section>
  )
}
