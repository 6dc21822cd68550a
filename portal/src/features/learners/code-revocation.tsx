import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.js'
import { Icon } from '../../ui/icon/icon.js'
import { trashIcon } from '../../ui/icons/trash.js'
import { say } from '../../ui/toast/toasts.js'
import { learnersOf } from './learner-queries.js'
import type { EnrollmentCode } from '../../lib/contract.js'

interface CodeRevocationProps {
  courseId: string
  code: EnrollmentCode
}

/** A code that went round cannot be given back: asked before. */
export function CodeRevocation({ courseId, code: { id, code } }: CodeRevocationProps) {
  const [isAsked, setAsked] = useState(false)
  const revocation = useMutation({
    run: () => call('DELETE enrollment_codes/:id', { params: { id } }),
    onDone: () => {
      setAsked(false)
      say(t('codes.revoked', { code }))
      cache.invalidate(learnersOf(courseId))
    },
  })
  return (
    <>
      <Button
        tone="quiet"
        size="small"
        square
        aria-label={t('codes.revokeCode', { code })}
        onClick={() => setAsked(true)}
      >
        <Icon draw={trashIcon} />
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('codes.revokeTitle', { code })}
          text={t('codes.revokeText')}
          deed={t('codes.revoke')}
          isDestructive
          isBusy={revocation.isPending}
          error={revocation.error}
          onConfirm={() => revocation.start()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}
