import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { tenantConnection } from '#core/database/connections'
import type { SettingGroup } from '#tenancy/shared/setting_groups'

export interface StoredGroup {
  values: Record<string, unknown>
  /** Counts the changes; 0 while nothing was ever changed */
  version: number
}

export type StoredSettings = Partial<Record<SettingGroup, StoredGroup>>

/** What the current tenant has stored of its settings. */
export class FindSettings {
  constructor(private readonly db: QueryClientContract = tenantConnection()) {}

  async all(): Promise<StoredSettings> {
    const { rows } = await this.db.rawQuery('select group_name, values, version from settings')
    return Object.fromEntries(
      rows.map(({ group_name, ...stored }: StoredGroup & { group_name: string }) => [
        group_name,
        stored,
      ])
    )
  }

  /** The group's row is the queue: changes of one group come one after another. */
  async lock(group: SettingGroup): Promise<StoredGroup> {
    await this.db.rawQuery(
      'insert into settings (group_name) values (?) on conflict (group_name) do nothing',
      [group]
    )
    const { rows } = await this.db.rawQuery(
      'select values, version from settings where group_name = ? for update',
      [group]
    )
    return rows[0]
  }
}
