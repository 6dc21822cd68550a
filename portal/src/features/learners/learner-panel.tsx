import { formatDate } from '../../lib/format-date.js'
import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { Avatar } from '../../ui/avatar/avatar.js'
import { Facts } from '../../ui/panel/facts.js'
import { doneOf } from '../enrollment/done-of.js'
import { EnrollmentState } from './enrollment-state.js'
import { LearnerHistory } from './learner-history.js'
import { Withdrawal } from './withdrawal.js'
import memberStyles from '../members/member-panel.module.css'
import type { LearnerRow } from '../../lib/contract.js'

interface LearnerPanelProps {
  courseId: string
  learner: LearnerRow
}

export function LearnerPanel({ courseId, learner }: LearnerPanelProps) {
  const { member, state, source, enrolledAt, lastActivityAt, completedAt } = learner
  return (
    <>
      <div class={memberStyles.head}>
        <Avatar id={member.id} name={member.name} large />
        <div>
          <h2>{member.name}</h2>
          <p class="small muted">{member.email}</p>
        </div>
      </div>
      <Facts
        rows={[
          [t('learners.state'), <EnrollmentState state={state} />],
          [t('learners.progress'), doneOf(learner.lessonsCompleted, learner.lessonCount)],
          [t('learners.source'), t(`enrollmentSource.${source}`)],
          [t('learners.enrolledAt'), formatDate(enrolledAt)],
          [t('learners.lastActivity'), formatMoment(lastActivityAt)],
          [t('learners.completedAt'), completedAt ? formatDate(completedAt) : '—'],
        ]}
      />
      <Withdrawal courseId={courseId} learner={learner} />
      <LearnerHistory courseId={courseId} enrollmentId={learner.id} />
    </>
  )
}
