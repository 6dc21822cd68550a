import { Query } from '#core/database/query'

export interface SavedView {
  id: string
  name: string
  /** The address behind `?` */
  query: string
}

/** A member's own views of one screen, by name. */
export class ListSavedViews extends Query {
  async handle(memberId: string, screen: string): Promise<SavedView[]> {
    const { rows } = await this.db.rawQuery(
      `select id, name, query from saved_views where member_id = ? and screen = ? order by name`,
      [memberId, screen]
    )
    return rows
  }
}
