import { audit } from '#audit/contract'
import { findPublishedCourse, type PublishedCourse } from '#catalog/contract'
import { readCsv } from '#core/csv/read_csv'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { EnrollMember } from '#enrollment/actions/enroll_member'
import { learnerCsv } from '#enrollment/imports/learner_csv'
import { FindLivingEnrollments } from '#enrollment/queries/find_living_enrollments'
import { FindMembers, normalizeEmail, type KnownMember } from '#identity/contract'

interface LearnerFile {
  courseId: string
  /** What stands in the file */
  text: string
  /** Only says what would become of each row */
  isDryRun: boolean
  actorId: string
}

export interface ImportedLearner {
  line: number
  email: string
  outcome: 'enrolled' | 'unchanged' | 'refused'
  code: 'member_unknown' | 'member_inactive' | 'email_twice' | null
}

/**
 * Enrolls the members whose addresses stand in a file, all good rows in one transaction. A row that
 * is refused keeps no other out; the same file again changes nothing.
 */
export class ImportLearners {
  /** @throws {NotFound | CsvInvalid} */
  async handle({ courseId, text, isDryRun, actorId }: LearnerFile): Promise<ImportedLearner[]> {
    const course = await findPublishedCourse(courseId)
    if (!course) {
      throw new NotFound()
    }
    const found = readCsv(text, learnerCsv)
    const rows = found.map(({ line, values }) => ({ line, email: normalizeEmail(values.email) }))
    const known = await new FindMembers().byEmails(rows.map(({ email }) => email))
    const ids = [...known.values()].map(({ id }) => id)
    const enrolled = await new FindLivingEnrollments().handle(courseId, ids)
    const judged = judge(rows, known, enrolled)
    if (!isDryRun) {
      await this.#enroll({ course, actorId, rows: judged, known })
    }
    return judged
  }

  async #enroll({ course, actorId, rows, known }: Judged): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      for (const { email, outcome } of rows) {
        const member = known.get(email)
        if (member && outcome === 'enrolled') {
          const cause = { source: 'csv' as const, actorId }
          await new EnrollMember().within({ memberId: member.id, course, cause }, trx)
        }
      }
      const subject = { type: 'course', id: course.id }
      const count = rows.filter(({ outcome }) => outcome === 'enrolled').length
      await audit.record({ action: 'enrollment.imported', subject, after: { count } }, trx)
    })
  }
}

interface Judged {
  course: PublishedCourse
  actorId: string
  rows: ImportedLearner[]
  known: Map<string, KnownMember>
}

function judge(
  rows: { line: number; email: string }[],
  known: Map<string, KnownMember>,
  enrolled: ReadonlySet<string>
): ImportedLearner[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const member = known.get(row.email)
    const code = refusalOf(member, seen.has(row.email))
    seen.add(row.email)
    if (code) {
      return { ...row, outcome: 'refused', code }
    }
    const isNew = member !== undefined && !enrolled.has(member.id)
    return { ...row, outcome: isNew ? 'enrolled' : 'unchanged', code: null }
  })
}

function refusalOf(member: KnownMember | undefined, isTwice: boolean): ImportedLearner['code'] {
  if (isTwice) {
    return 'email_twice'
  }
  if (!member) {
    return 'member_unknown'
  }
  return member.status === 'suspended' ? 'member_inactive' : null
}
