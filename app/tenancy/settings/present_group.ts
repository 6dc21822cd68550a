import type { TenantScope } from '#core/tenant_context'
import { secretState } from '#tenancy/settings/sealed_secret'
import type { SettingField, SettingFields, SettingValue } from '#tenancy/shared/setting_field'

const places = {
  name: 'name',
  locale: 'locale',
  time_zone: 'timeZone',
  currency: 'currency',
} as const

/** The column of the tenant's own row where a setting lies; undefined for all others. */
export function columnOf(field: SettingField): keyof typeof places | undefined {
  return 'column' in field ? field.column : undefined
}

/**
 * The values of a group as its readers may see them: what is stored, else the default; of a secret
 * only that it is there. A choice that is no longer offered counts as not made.
 */
export function presentGroup<Fields extends SettingFields>(
  fields: Fields,
  stored: Record<string, unknown>,
  tenant: TenantScope
) {
  const entries = Object.entries(fields).map(([name, field]) => {
    const column = columnOf(field)
    return [name, column ? tenant[places[column]] : valueOf(field, stored[name])]
  })
  return Object.fromEntries(entries) as { [Name in keyof Fields]: Fields[Name]['default'] }
}

function valueOf(field: SettingField, stored: unknown): SettingValue {
  if (field.kind === 'secret') {
    return secretState(stored)
  }
  const isOffered = field.kind !== 'choice' || field.options.includes(String(stored))
  return stored === undefined || !isOffered ? field.default : (stored as SettingValue)
}
