import { findPublishedCourse, type PublishedCourse } from '#catalog/contract'
import { tenantConnection } from '#core/database/connections'
import { DomainError, NotFound } from '#core/errors'
import { EnrollMember } from '#enrollment/actions/enroll_member'
import type { EnrollmentCause } from '#enrollment/actions/entitle_member'
import { MemberInactive } from '#enrollment/errors'
import { FindMembers, type KnownMember } from '#identity/contract'

interface ManyToEnroll {
  courseId: string
  memberIds: string[]
  actorId: string
  reason?: string
}

export interface EnrolledRow {
  memberId: string
  outcome: 'enrolled' | 'unchanged' | 'refused'
  /** Why it was refused */
  code: string | null
}

/**
 * Staff enrolls members. Each stands for itself: one that is refused keeps no other out, and who is
 * enrolled already stays as he is, so the whole may be repeated.
 */
export class EnrollMembers {
  /** @throws {NotFound} when there is no such published course */
  async handle({ courseId, memberIds, actorId, reason }: ManyToEnroll): Promise<EnrolledRow[]> {
    const course = await findPublishedCourse(courseId)
    if (!course) {
      throw new NotFound()
    }
    const known = await new FindMembers().byIds(memberIds)
    const cause: EnrollmentCause = { source: 'admin', actorId, reason }
    const rows: EnrolledRow[] = []
    for (const memberId of new Set(memberIds)) {
      rows.push(await this.#row(memberId, { course, cause, member: known.get(memberId) }))
    }
    return rows
  }

  async #row(memberId: string, one: One): Promise<EnrolledRow> {
    try {
      const { course, cause } = one
      requireActive(one.member)
      const { isNew } = await tenantConnection().transaction((trx) =>
        new EnrollMember().within({ memberId, course, cause }, trx)
      )
      return { memberId, outcome: isNew ? 'enrolled' : 'unchanged', code: null }
    } catch (error) {
      if (error instanceof DomainError) {
        return { memberId, outcome: 'refused', code: error.code ?? 'E_INTERNAL' }
      }
      throw error
    }
  }
}

interface One {
  course: PublishedCourse
  cause: EnrollmentCause
  member: KnownMember | undefined
}

function requireActive(member: KnownMember | undefined): void {
  if (!member) {
    throw new NotFound()
  }
  if (member.status === 'suspended') {
    throw new MemberInactive()
  }
}
