import cache from '@adonisjs/cache/services/main'
import { tenantContext } from '#core/tenant_context'
import { FindSettings, type StoredSettings } from '#tenancy/queries/find_settings'
import { presentGroup } from '#tenancy/settings/present_group'
import { isSealed, openSecret } from '#tenancy/settings/sealed_secret'
import { settingGroups, type SettingGroup, type SettingsOf } from '#tenancy/shared/setting_groups'

/** Seconds for which a process may go on with what it knew. */
const TTL = '5s'

/** What the current tenant has chosen, for all slices. A change in this process is seen at once. */
class Settings {
  /** `await settings.read('access')` → `{ allowsSignUp: true, … }` */
  async read<Group extends SettingGroup>(group: Group): Promise<SettingsOf<Group>> {
    const stored = await this.#stored()
    const values = stored[group]?.values ?? {}
    return presentGroup(settingGroups[group], values, tenantContext.require()) as SettingsOf<Group>
  }

  /** The secret itself, for whoever calls the provider; null when it is not set. */
  async secret(group: SettingGroup, name: string): Promise<string | null> {
    const stored = await this.#stored()
    const sealed = stored[group]?.values[name]
    return isSealed(sealed) ? openSecret(sealed, `${group}.${name}`) : null
  }

  async forget(): Promise<void> {
    await cache.namespace('settings').delete({ key: this.#key() })
  }

  #stored(): Promise<StoredSettings> {
    return cache
      .namespace('settings')
      .getOrSet({ key: this.#key(), ttl: TTL, factory: () => new FindSettings().all() })
  }

  #key(): string {
    return `t:${tenantContext.require().id}`
  }
}

export const settings = new Settings()
