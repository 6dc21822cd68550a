import { t } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import type { LearnerRow } from '../../lib/contract.js'

type State = LearnerRow['state']

const TONES: Record<State, StatusTone> = {
  waitlisted: 'warn',
  active: 'ink',
  completed: 'ok',
  expired: 'idle',
  withdrawn: 'bad',
}

export const ENROLLMENT_STATES = Object.keys(TONES) as State[]

export const enrollmentStateName = (state: State) => t(`enrollmentState.${state}`)

export function EnrollmentState({ state }: { state: State }) {
  return <Status tone={TONES[state]}>{enrollmentStateName(state)}</Status>
}
