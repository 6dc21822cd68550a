import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.js'
import { say } from '../../ui/toast/toasts.js'
import { AUTHORED } from './authored-queries.js'
import type { AuthoredCourse } from '../../lib/contract.js'

/** Puts a course into the catalog or takes it out, after saying what that does. */
export function Publication({ course }: { course: AuthoredCourse }) {
  const { id, title, enrollmentCount } = course
  const isPublished = course.state === 'published'
  const [isAsked, setAsked] = useState(false)
  const change = useMutation({
    run: async () => {
      if (isPublished) await call('DELETE courses/:id/publication', { params: { id } })
      else await call('POST courses/:id/publication', { params: { id }, body: {} })
    },
    onDone: () => {
      setAsked(false)
      say(t(isPublished ? 'authoring.archived' : 'authoring.published', { title }))
      cache.invalidate(AUTHORED)
      cache.invalidate(['courses'])
      cache.invalidate(['categories'])
    },
  })
  const deed = t(isPublished ? 'authoring.archive' : 'authoring.publish')
  return (
    <>
      <Button tone={isPublished ? 'danger' : 'primary'} onClick={() => setAsked(true)}>
        {deed}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t(isPublished ? 'authoring.archiveTitle' : 'authoring.publishTitle', { title })}
          text={t(isPublished ? 'authoring.archiveText' : 'authoring.publishText', {
            count: enrollmentCount,
          })}
          deed={deed}
          isDestructive={isPublished}
          isBusy={change.isPending}
          error={change.error}
          onConfirm={() => change.start()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}
