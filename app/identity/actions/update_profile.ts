import { tenantConnection } from '#core/database/connections'
import { foldSearchText } from '#core/shared/fold_search_text'
import { FindMember, type MemberRow } from '#identity/queries/find_member'

export interface ProfileChange {
  name?: string
  locale?: 'tr' | 'en'
  /** IANA name; null: the academy's */
  timeZone?: string | null
  bio?: string | null
}

/** What members say of themselves. */
export class UpdateProfile {
  async handle(id: string, change: ProfileChange): Promise<MemberRow> {
    return tenantConnection().transaction(async (trx) => {
      const before = await new FindMember(trx).require(id)
      const after = { ...before, ...change }
      const { name, locale, timeZone, bio } = after
      await trx
        .query()
        .from('members')
        .where('id', id)
        .update({
          name,
          locale,
          bio,
          time_zone: timeZone,
          search_text: foldSearchText(`${name} ${before.email}`),
          updated_at: new Date(),
        })
      return after
    })
  }
}
