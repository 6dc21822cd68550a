import { Query } from '#core/database/query'
import type { MemberRow } from '#identity/queries/find_member'

export type KnownMember = Pick<MemberRow, 'id' | 'email' | 'name' | 'status'>

/** Several members at once; who does not exist is left out. */
export class FindMembers extends Query {
  async byIds(ids: string[]): Promise<Map<string, KnownMember>> {
    return this.#by('id', 'uuid', ids)
  }

  /** @param emails normalized */
  async byEmails(emails: string[]): Promise<Map<string, KnownMember>> {
    return this.#by('email', 'text', emails)
  }

  async #by(column: 'id' | 'email', type: string, values: string[]) {
    const { rows } = await this.db.rawQuery<{ rows: KnownMember[] }>(
      `select id, email, name, status from members where ${column} = any(?::${type}[])`,
      [values]
    )
    return new Map(rows.map((member) => [member[column], member]))
  }
}
