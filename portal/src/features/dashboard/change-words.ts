import { t, type MessageKey } from '../../lib/messages.js'
import type { Change } from './dashboard-queries.js'

const words: Record<string, MessageKey | undefined> = {
  'member.invited': 'change.memberInvited',
  'invitation.accepted': 'change.invitationAccepted',
  'member.roles_changed': 'change.rolesChanged',
  'member.deactivated': 'change.memberDeactivated',
  'member.reactivated': 'change.memberReactivated',
  'member.removed': 'change.memberRemoved',
  'course.imported': 'change.courseImported',
  'course.published': 'change.coursePublished',
  'course.archived': 'change.courseArchived',
  'embed_key.created': 'change.keyCreated',
  'embed_key.revoked': 'change.keyRevoked',
  'embed_origin.allowed': 'change.originAllowed',
  'embed_origin.removed': 'change.originRemoved',
}

/** What happened, without who did it; a deed that this portal does not know yet is still a change. */
export function changeWords({ action, subject }: Change): string {
  const name = subject.name ?? t('change.nameless')
  return t(words[action] ?? 'change.other', { name })
}
