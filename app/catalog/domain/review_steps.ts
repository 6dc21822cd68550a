export type VersionState =
  'draft' | 'in_review' | 'approved' | 'rejected' | 'published' | 'superseded'

export type ReviewStep = 'submit' | 'withdraw' | 'approve' | 'reject' | 'publish'

/** Whoever works on the course, whoever approves courses, whoever may publish this one */
export type StepTaker = 'author' | 'reviewer' | 'publisher'

interface Transition {
  from: readonly VersionState[]
  to: VersionState
  by: StepTaker
}

/** The way of a version from its author to its learners. */
export const reviewSteps = {
  submit: { from: ['draft', 'rejected'], to: 'in_review', by: 'author' },
  withdraw: { from: ['in_review', 'approved'], to: 'draft', by: 'author' },
  approve: { from: ['in_review'], to: 'approved', by: 'reviewer' },
  reject: { from: ['in_review', 'approved'], to: 'rejected', by: 'reviewer' },
  publish: { from: ['draft', 'in_review', 'approved'], to: 'published', by: 'publisher' },
} as const satisfies Record<ReviewStep, Transition>

/** Editing a rejected version makes it a draft again; what waits or is approved stays as it is. */
export function isOpenForEditing(state: VersionState): boolean {
  return state === 'draft' || state === 'rejected'
}

/** The steps that a version in this state can take by these. */
export function stepsFrom(state: VersionState, takers: readonly StepTaker[]): ReviewStep[] {
  const steps = Object.entries(reviewSteps) as [ReviewStep, Transition][]
  return steps
    .filter(([, { from, by }]) => from.includes(state) && takers.includes(by))
    .map(([step]) => step)
}
