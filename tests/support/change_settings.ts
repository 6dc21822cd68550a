import { ChangeSettings } from '#tenancy/actions/change_settings'
import { FindSettingGroup } from '#tenancy/queries/find_setting_group'
import type { AllSettings, SettingGroup } from '#tenancy/shared/setting_groups'
import type { TestTenant } from '#tests/support/tenant'

/** Settings of the tenant as an admin would change them; the test's end takes them back. */
export function changeSettings<Group extends SettingGroup>(
  tenant: TestTenant,
  group: Group,
  values: Partial<AllSettings[Group]>
): Promise<void> {
  return tenant.run(async () => {
    const { version } = await new FindSettingGroup().handle(group)
    await new ChangeSettings().handle({ group, version, values })
  })
}
