import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { Query } from '#core/database/query'
import { foldSearchText } from '#core/shared/fold_search_text'
import { tenantContext } from '#core/tenant_context'
import type { EnrollmentRow } from '#enrollment/queries/list_enrollments'

export interface LearnerFilter {
  courseId: string
  q?: string
  state?: EnrollmentRow['state'][]
  sort?: keyof typeof orders
  page?: number
  perPage?: number
}

export interface LearnerRow extends EnrollmentRow {
  memberId: string
  name: string
  email: string
  source: 'free' | 'paid' | 'code' | 'admin' | 'csv' | 'class'
}

/** Names in the order of the tenant's alphabet. */
const orders = {
  'name': () => `m.name collate "${tenantContext.require().locale}-x-icu" asc`,
  '-name': () => `m.name collate "${tenantContext.require().locale}-x-icu" desc`,
  'enrolledAt': () => 'e.enrolled_at asc',
  '-enrolledAt': () => 'e.enrolled_at desc',
  'lastActivityAt': () => 'e.last_activity_at asc',
  '-lastActivityAt': () => 'e.last_activity_at desc',
}

/** A course's learners as their teachers see them, a page at a time; by name, which members hold. */
export class ListLearners extends Query {
  static source = 'read' as const

  async handle(filter: LearnerFilter) {
    const { page = 1, perPage = 25, sort = '-lastActivityAt' } = filter
    const [{ total }] = await this.#matching(filter).count('*', 'total')
    const rows = await this.#matching(filter)
      .select('e.id', 'e.state', 'e.source', 'm.id as memberId', 'm.name', 'm.email')
      .select('e.course_id as courseId', 'e.course_version_id as versionId')
      .select('e.enrolled_at as enrolledAt', 'e.completed_at as completedAt')
      .select('e.last_activity_at as lastActivityAt')
      .orderByRaw(`${orders[sort]()}, e.id`)
      .forPage(page, perPage)
    return { rows: rows as LearnerRow[], page, perPage, total: Number(total) }
  }

  #matching({ courseId, q, state }: LearnerFilter): DatabaseQueryBuilderContract {
    const query = this.db.query().from('enrollments as e')
    query.join('members as m', 'm.id', 'e.member_id').where('e.course_id', courseId)
    for (const word of foldSearchText(q ?? '')
      .split(' ')
      .filter(Boolean)) {
      query.whereRaw('m.search_text like ?', [`%${word}%`])
    }
    if (state) {
      query.whereIn('e.state', state)
    }
    return query
  }
}
