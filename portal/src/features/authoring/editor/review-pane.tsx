import { useState } from 'preact/hooks'
import { formatMoment } from '../../../lib/format-moment.js'
import { cache } from '../../../lib/query/cache.js'
import { useMutation } from '../../../lib/query/use-mutation.js'
import { useQuery } from '../../../lib/query/use-query.js'
import { call } from '../../../lib/session.js'
import { Button } from '../../../ui/button/button.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { t, type EditorKey } from './words.js'
import styles from './editor.module.css'
import type { DraftCourse, ReviewLine } from '../../../lib/contract.js'

const kinds = {
  comment: 'editor.line.comment',
  submitted: 'editor.line.submitted',
  withdrawn: 'editor.line.withdrawn',
  approved: 'editor.line.approved',
  rejected: 'editor.line.rejected',
} as const satisfies Record<ReviewLine['kind'], EditorKey>

/** What authors and reviewers say to each other, beside what changed. */
export function ReviewPane({ course }: { course: DraftCourse }) {
  const key = ['draft', course.id, 'comments']
  const params = { id: course.id }
  const thread = useQuery({
    key,
    load: () => call('GET authoring/courses/:id/comments', { params }),
  })
  const [body, setBody] = useState('')
  const writing = useMutation({
    run: (words: string) =>
      call('POST authoring/courses/:id/comments', { params, body: { body: words } }),
    onDone: () => {
      setBody('')
      cache.invalidate(key)
    },
  })
  const changes = course.modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ mark }) => mark !== null)
  return (
    <section class={styles.pane} aria-label={t('editor.review')}>
      <h2 class={styles.lessonName}>{t('editor.review')}</h2>
      {(changes.length > 0 || course.removed.length > 0) && (
        <ul class={styles.changes}>
          {changes.map(({ id, title, mark }) => (
            <li key={id}>
              <b>{t(`editor.mark.${mark ?? 'changed'}` as EditorKey)}</b> {title}
            </li>
          ))}
          {course.removed.map(({ id, title }) => (
            <li key={id}>
              <b>{t('editor.mark.removed')}</b> <del>{title}</del>
            </li>
          ))}
        </ul>
      )}
      <ProblemNote error={thread.error} onRetry={thread.retry} />
      <ol class={styles.thread}>
        {(thread.data?.data ?? []).map((line) => (
          <li key={line.id}>
            <p class="small muted">
              {t(kinds[line.kind], { author: line.author ?? t('editor.somebody') })} · v
              {line.version} · <time dateTime={line.writtenAt}>{formatMoment(line.writtenAt)}</time>
            </p>
            {line.body && <p>{line.body}</p>}
          </li>
        ))}
      </ol>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (body.trim()) writing.start(body.trim())
        }}
      >
        <label class={styles.label}>
          {t('editor.comment')}
          <textarea
            class={styles.note}
            value={body}
            maxLength={4000}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </label>
        <ProblemNote error={writing.error} />
        <div>
          <Button type="submit" busy={writing.isPending} disabled={!body.trim()}>
            {t('editor.send')}
          </Button>
        </div>
      </form>
    </section>
  )
}
