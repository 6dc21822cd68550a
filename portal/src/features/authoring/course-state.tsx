import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import type { CourseState as State } from '../../lib/contract.js'

export const COURSE_STATES = ['published', 'draft', 'archived'] as const satisfies State[]

const looks = {
  draft: ['warn', 'courseState.draft'],
  published: ['ok', 'courseState.published'],
  archived: ['idle', 'courseState.archived'],
} as const satisfies Record<State, [StatusTone, MessageKey]>

export function courseStateName(state: State): string {
  return t(looks[state][1])
}

export function CourseState({ state }: { state: State }) {
  return <Status tone={looks[state][0]}>{courseStateName(state)}</Status>
}
