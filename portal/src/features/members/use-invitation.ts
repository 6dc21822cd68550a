import { useRef } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { say } from '../../ui/toast/toasts.js'
import { MEMBERS } from './member-queries.js'
import type { Endpoints } from '../../lib/contract.js'

type Invitation = Endpoints['POST invitations']['body']

/** Sends one invitation; pressing again after a lost answer does not send a second one. */
export function useInvitation(onSent: () => void) {
  const idempotencyKey = useRef(crypto.randomUUID())
  return useMutation({
    run: (body: Invitation) =>
      call('POST invitations', { body, idempotencyKey: idempotencyKey.current }),
    onDone: (_, { email }) => {
      say(t('members.invited', { email }))
      cache.invalidate(MEMBERS)
      onSent()
    },
    // Corrected input is another request, and another request needs another key.
    onFailed: () => (idempotencyKey.current = crypto.randomUUID()),
  })
}
