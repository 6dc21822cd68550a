import { isDeepEqual } from '../../lib/is-deep-equal.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useForm } from '../../ui/form/use-form.js'
import { groupQuery, saveGroup, type SettingValues } from './settings-queries.js'
import { s } from './words.js'
import { settingGroups, type SettingGroup } from '#tenancy/shared/setting_groups'
import type { SettingField, SettingFields, SettingValue } from '#tenancy/shared/setting_field'

/** A group of settings as a form; what was not touched is not sent. */
export function useGroupForm(group: SettingGroup) {
  const query = useQuery(groupQuery(group))
  const fields: SettingFields = settingGroups[group]
  const { values = defaults(fields), version = 0 } = query.data ?? {}
  const form = useForm<SettingValues>({
    stored: typed(values),
    check: (typedValues) => missing(fields, typedValues),
    save: (sent) => saveGroup(group, version, changed(fields, values, sent)),
  })
  return { query, form, fields, version }
}

function defaults(fields: SettingFields): SettingValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default]))
}

/** In a form nothing is an empty text. */
function typed(values: SettingValues): SettingValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}

function changed(fields: SettingFields, stored: SettingValues, sent: SettingValues): SettingValues {
  const entries = Object.entries(sent)
    .map(([name, value]) => [name, meant(fields[name], value)] as const)
    .filter(([name, value]) => fields[name]?.kind !== 'file' && !isDeepEqual(value, stored[name]))
  return Object.fromEntries(entries)
}

function meant(field: SettingField | undefined, value: SettingValue): SettingValue {
  if (typeof value !== 'string') return value
  if (field?.kind === 'number') return Number(value)
  return value.trim() === '' && field?.default === null ? null : value.trim()
}

function missing(fields: SettingFields, values: SettingValues): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name]
    if (field.kind === 'number') {
      const number = Number(value)
      const isGood =
        value !== '' && Number.isInteger(number) && number >= field.min && number <= field.max
      return isGood ? [] : [[name, s('number', { min: field.min, max: field.max })]]
    }
    const isEmpty = value === '' && field.default !== null
    return isEmpty ? [[name, s('required')]] : []
  })
  return Object.fromEntries(entries)
}
