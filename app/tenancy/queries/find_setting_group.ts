import { tenantContext } from '#core/tenant_context'
import { FindSettings } from '#tenancy/queries/find_settings'
import { presentGroup } from '#tenancy/settings/present_group'
import type { SettingValue } from '#tenancy/shared/setting_field'
import { settingGroups, type SettingGroup } from '#tenancy/shared/setting_groups'
import { FindTenant } from '#tenancy/queries/find_tenant'

export interface SettingGroupRow {
  group: SettingGroup
  /** For `If-Match` of a change */
  version: number
  values: Record<string, SettingValue>
}

/** A group as it is in the database now, for whoever changes it: never from the cache. */
export class FindSettingGroup {
  async handle(group: SettingGroup): Promise<SettingGroupRow> {
    const current = tenantContext.require()
    const [stored, tenant] = await Promise.all([
      new FindSettings().all(),
      new FindTenant().byId(current.id),
    ])
    const { values = {}, version = 0 } = stored[group] ?? {}
    return { group, version, values: presentGroup(settingGroups[group], values, tenant ?? current) }
  }
}
