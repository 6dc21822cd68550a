import { CheckList } from '../../ui/field/check-list.js'
import { SelectField } from '../../ui/field/select-field.js'
import { SwitchField } from '../../ui/field/switch-field.js'
import { TextArea } from '../../ui/field/text-area.js'
import { TextField } from '../../ui/field/text-field.js'
import { knownOptions } from './known-options.js'
import { hintOf, nameOf, s } from './words.js'
import type { SettingField, SettingValue } from '#tenancy/shared/setting_field'

interface SettingControlProps {
  group: string
  name: string
  field: SettingField
  value: SettingValue
  onValue: (value: SettingValue) => void
  error?: string
}

/** The control that a kind of setting needs, named by its group and its own name. */
export function SettingControl({ group, name, field, value, onValue, error }: SettingControlProps) {
  const label = nameOf(group, name)
  const hint = hintOf(group, name)
  const optional = field.default === null ? s('optional') : undefined
  const text = { label, hint, error, optional, value: String(value ?? ''), onValue }
  const named = (options: readonly string[]) =>
    options.map((option) => ({ value: option, label: nameOf(`${group}.${name}`, option) }))
  switch (field.kind) {
    case 'switch':
      return <SwitchField label={label} hint={hint} isOn={value === true} onChange={onValue} />
    case 'lines':
      return <TextArea {...text} rows={3} maxLength={field.max} />
    case 'text':
      return <TextField {...text} maxLength={field.max} />
    case 'number':
      return <TextField {...text} inputMode="numeric" maxLength={6} />
    case 'email':
    case 'url':
      return <TextField {...text} type={field.kind} inputMode={field.kind} />
    case 'choice':
      return <SelectField {...text} options={named(field.options)} />
    case 'choices': {
      const values = Array.isArray(value) ? value : []
      const order = (chosen: string[]) => field.options.filter((it) => chosen.includes(it))
      return (
        <CheckList
          legend={label}
          options={named(field.options)}
          values={values}
          onValues={(chosen) => onValue(order(chosen))}
          error={error}
        />
      )
    }
    case 'zone':
    case 'currency':
      return <SelectField {...text} options={knownOptions(field.kind, String(value))} />
    default:
      return null
  }
}
