/** What a secret shows of itself: never more than this leaves the server. */
export interface SecretState {
  isSet: boolean
  /** The last four characters; null while nothing is set, or when it is too short to show any */
  lastFour: string | null
}

interface Field<Kind extends string, Value> {
  kind: Kind
  default: Value
}

/** A fact that finds or describes a tenant outside of its schema lies with the tenant's own row. */
interface Placed {
  column?: 'name' | 'locale' | 'time_zone' | 'currency'
}

export interface TextField<Value> extends Field<'text' | 'lines', Value>, Placed {
  max: number
}
export type AddressField<Value> = Field<'email' | 'url' | 'color' | 'file', Value>
export type SwitchField = Field<'switch', boolean>
export type SecretField = Field<'secret', SecretState> & { max: number }
export interface NumberField extends Field<'number', number> {
  min: number
  max: number
}
export interface ChoiceField<Option extends string> extends Field<'choice', Option>, Placed {
  options: readonly Option[]
}
export interface ChoicesField<Option extends string> extends Field<'choices', Option[]> {
  options: readonly Option[]
}
/** One of the lists that every system knows by itself */
export interface KnownField extends Field<'zone' | 'currency', string>, Placed {}

export type SettingField =
  | TextField<string>
  | TextField<string | null>
  | AddressField<string | null>
  | SwitchField
  | SecretField
  | NumberField
  | ChoiceField<string>
  | ChoicesField<string>
  | KnownField

export type SettingValue = SettingField['default']

export type SettingFields = Record<string, SettingField>

export type ValuesOf<Fields extends SettingFields> = {
  [Name in keyof Fields]: Fields[Name]['default']
}

/** Makers of fields: each says its limits once, for server, portal and the API's description. */
export const field = {
  name: (max: number, place: Placed): TextField<string> => ({
    kind: 'text',
    default: '',
    max,
    ...place,
  }),
  text: (max: number): TextField<string | null> => ({ kind: 'text', default: null, max }),
  lines: (max: number): TextField<string | null> => ({ kind: 'lines', default: null, max }),
  email: (): AddressField<string | null> => ({ kind: 'email', default: null }),
  url: (): AddressField<string | null> => ({ kind: 'url', default: null }),
  color: (): AddressField<string | null> => ({ kind: 'color', default: null }),
  file: (): AddressField<string | null> => ({ kind: 'file', default: null }),
  switch: (isOn: boolean): SwitchField => ({ kind: 'switch', default: isOn }),
  number: (usual: number, min: number, max: number): NumberField => ({
    kind: 'number',
    default: usual,
    min,
    max,
  }),
  choice: <const Option extends string>(
    options: readonly Option[],
    usual: Option,
    place: Placed = {}
  ): ChoiceField<Option> => ({ kind: 'choice', default: usual, options, ...place }),
  choices: <const Option extends string>(options: readonly Option[]): ChoicesField<Option> => ({
    kind: 'choices',
    default: [...options],
    options,
  }),
  known: (kind: 'zone' | 'currency', usual: string, place: Placed): KnownField => ({
    kind,
    default: usual,
    ...place,
  }),
  secret: (max: number): SecretField => ({
    kind: 'secret',
    default: { isSet: false, lastFour: null },
    max,
  }),
}
