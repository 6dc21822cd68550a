import { nameOf, s } from './words.js'
import { settingGroups, type SettingGroup } from '#tenancy/shared/setting_groups'
import type { SettingFields, SettingValue } from '#tenancy/shared/setting_field'

/** A value as one says it: açık, 90, Türkçe, İngilizce, ••••abcd. */
export function valueText(group: SettingGroup, name: string, value: SettingValue): string {
  const fields: SettingFields = settingGroups[group]
  const kind = fields[name]?.kind
  const option = (choice: unknown) => nameOf(`${group}.${name}`, String(choice))
  if (value === null || value === '') return s('value.none')
  if (kind === 'file') return s('value.file')
  if (typeof value === 'boolean') return value ? s('value.on') : s('value.off')
  if (Array.isArray(value)) return value.map(option).join(', ')
  if (typeof value === 'object') {
    return value.isSet ? s('value.secret', { lastFour: value.lastFour ?? '' }) : s('value.none')
  }
  return kind === 'choice' ? option(value) : String(value)
}
