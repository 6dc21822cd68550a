import { TooManyViews } from '#backoffice/errors'
import type { SavedView } from '#backoffice/queries/list_saved_views'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'

const VIEWS_MAX = 30

interface NewView {
  memberId: string
  screen: string
  name: string
  query: string
}

/** Keeps a list as it is filtered now. A name that is taken is given to the newer one. */
export class SaveView {
  /** @throws {TooManyViews} */
  async handle({ memberId, screen, name, query }: NewView): Promise<SavedView> {
    return tenantConnection().transaction(async (trx) => {
      await trx.rawQuery('select from members where id = ? for update', [memberId])
      const { rows } = await trx.rawQuery(
        `insert into saved_views (id, member_id, screen, name, query)
         select ?, ?, ?, ?, ?
         where (select count(*) from saved_views
                where member_id = ? and screen = ? and name <> ?) < ?
         on conflict (member_id, screen, name) do update set query = excluded.query
         returning id, name, query`,
        [newId(), memberId, screen, name, query, memberId, screen, name, VIEWS_MAX]
      )
      if (rows.length === 0) {
        throw new TooManyViews({ params: { max: VIEWS_MAX } })
      }
      return rows[0]
    })
  }
}
