import { Problem } from '#widgets/base/problem'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { Note } from '../../ui/note/note.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import styles from './settings-page.module.css'
import { s } from './words.js'
import type { useGroupForm } from './use-group-form.js'

type GroupForm = ReturnType<typeof useGroupForm>

/** What was not saved and why. Somebody was faster: theirs or one's own, nothing is lost unasked. */
export function SaveProblem({ form, query }: Pick<GroupForm, 'form' | 'query'>) {
  const { problem } = form
  if (!(problem instanceof Problem) || problem.code !== 'E_STALE') {
    return <ProblemNote error={problem} />
  }
  return (
    <Note tone="warn" title={s('stale')} isAlert>
      <p>{s('stale.text')}</p>
      <div class={styles.deeds}>
        <Button
          size="small"
          onClick={() => {
            form.reset()
            query.retry()
          }}
        >
          {s('stale.theirs')}
        </Button>
        <Button size="small" onClick={query.retry}>
          {s('stale.mine')}
        </Button>
      </div>
    </Note>
  )
}

export function SaveDeeds({ form }: Pick<GroupForm, 'form'>) {
  return (
    <div class={styles.deeds}>
      <Button type="submit" tone="primary" busy={form.isSaving} disabled={!form.isDirty}>
        {t('common.save')}
      </Button>
      {form.isDirty && (
        <Button tone="quiet" onClick={form.reset}>
          {s('discard')}
        </Button>
      )}
    </div>
  )
}
