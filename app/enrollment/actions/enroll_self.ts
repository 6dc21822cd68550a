import { EnrollMember, type Enrolled } from '#enrollment/actions/enroll_member'
import { UseEnrollmentCode } from '#enrollment/actions/use_enrollment_code'
import { requireFeature } from '#tenancy/contract'

interface Wish {
  memberId: string
  courseId?: string
  code?: string
}

/** A member's own wish to take part: in a course that is open to everybody, or with a code. */
export class EnrollSelf {
  /** @throws {NotFound | FeatureOff | CodeUnknown | CodeExpired | CodeUsedUp | TooManyRequests} */
  async handle({ memberId, courseId, code }: Wish): Promise<Enrolled> {
    if (code !== undefined) {
      return new UseEnrollmentCode().handle({ memberId, code })
    }
    await requireFeature('selfEnrollment')
    return new EnrollMember().handle({ memberId, courseId: courseId ?? '' })
  }
}
