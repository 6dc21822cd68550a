import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { StaleVersion } from '#core/errors'
import { tenantContext } from '#core/tenant_context'
import { checkGroup } from '#tenancy/domain/check_group'
import { FindSettings } from '#tenancy/queries/find_settings'
import { mergeChanges } from '#tenancy/settings/merge_changes'
import { settings } from '#tenancy/settings/settings'
import { settingGroups, type SettingGroup } from '#tenancy/shared/setting_groups'
import { tenantDirectory } from '#tenancy/tenant_directory'

export interface SettingsChange {
  group: SettingGroup
  /** The version that the change was made from */
  version: number
  values: Record<string, unknown>
}

/** Changes some settings of a group, with the record of who did it. What stays as it was is no change. */
export class ChangeSettings {
  /** @throws {StaleVersion | ContrastTooLow | MainLanguageMissing} */
  async handle(change: SettingsChange): Promise<void> {
    await tenantConnection().transaction((trx) => this.within(change, trx))
    await this.settle()
  }

  /**
   * As a part of something larger; call `settle()` when that is committed.
   *
   * @throws {StaleVersion | ContrastTooLow | MainLanguageMissing}
   */
  async within(
    { group, version, values }: SettingsChange,
    trx: TransactionClientContract
  ): Promise<void> {
    const tenant = tenantContext.require()
    const { values: stored, version: current } = await new FindSettings(trx).lock(group)
    if (current !== version) {
      throw new StaleVersion()
    }
    const fields = settingGroups[group]
    const { before, after, ...merged } = mergeChanges({ group, fields, stored, values, tenant })
    checkGroup(group, merged.presented)
    if (Object.keys(after).length > 0) {
      const subject = { type: 'settings', id: group }
      await audit.record({ action: 'settings.changed', subject, before, after }, trx)
      await this.#store(group, merged.stored, trx)
      await this.#storeColumns(tenant.id, merged.columns)
    }
  }

  /** What this process remembers of the tenant is asked again. */
  async settle(): Promise<void> {
    await settings.forget()
    await tenantDirectory.forget()
  }

  async #store(group: string, values: object, trx: TransactionClientContract): Promise<void> {
    await trx.rawQuery(
      `update settings set values = ?::jsonb, version = version + 1, updated_at = ?
       where group_name = ?`,
      [JSON.stringify(values), new Date(), group]
    )
  }

  /** The tenant's own row lies in the platform's schema; written last, it stands only with the rest. */
  async #storeColumns(id: string, columns: Record<string, unknown>): Promise<void> {
    if (Object.keys(columns).length > 0) {
      const row = { ...columns, updated_at: new Date() }
      await platformConnection().query().from('tenants').where('id', id).update(row)
    }
  }
}
