import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import type { TaughtCourse } from './teaching-query.js'

type Look = [StatusTone, MessageKey]

const versions: Partial<Record<TaughtCourse['versionState'], Look>> = {
  in_review: ['warn', 'teaching.inReview'],
  approved: ['ink', 'teaching.approved'],
  rejected: ['bad', 'teaching.rejected'],
}

const states: Record<TaughtCourse['state'], Look> = {
  draft: ['idle', 'courseState.draft'],
  published: ['ok', 'courseState.published'],
  archived: ['idle', 'courseState.archived'],
}

/** What the author has to know first: how the review went, else whether learners see it. */
export function TaughtState({ course }: { course: TaughtCourse }) {
  const [tone, words] = versions[course.versionState] ?? states[course.state]
  return <Status tone={tone}>{t(words)}</Status>
}
