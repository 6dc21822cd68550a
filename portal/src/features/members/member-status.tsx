import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import type { MemberStatus as State } from '../../lib/contract.js'

export const MEMBER_STATES = ['active', 'invited', 'suspended'] as const satisfies State[]

const looks = {
  active: ['ok', 'member.active'],
  invited: ['warn', 'member.invited'],
  suspended: ['bad', 'member.suspended'],
} as const satisfies Record<State, [StatusTone, MessageKey]>

export function memberStatusName(state: State): string {
  return t(looks[state][1])
}

export function MemberStatus({ state }: { state: State }) {
  return <Status tone={looks[state][0]}>{memberStatusName(state)}</Status>
}
