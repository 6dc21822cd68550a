export { EnrollMember } from '#enrollment/actions/enroll_member'
export { EnrollSelf } from '#enrollment/actions/enroll_self'
export { CompleteEnrollment } from '#enrollment/actions/complete_enrollment'
export { NotEnrolled } from '#enrollment/errors'
export { CountEnrollments } from '#enrollment/queries/count_enrollments'
export { FindAccess, type Access } from '#enrollment/queries/find_access'
export { ListEnrollments, type EnrollmentRow } from '#enrollment/queries/list_enrollments'
export {
  ListLearners,
  type LearnerFilter,
  type LearnerRow,
} from '#enrollment/queries/list_learners'
export { LockEnrollment, type LockedEnrollment } from '#enrollment/queries/lock_enrollment'
