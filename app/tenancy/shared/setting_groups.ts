import { field, type SettingFields, type ValuesOf } from '#tenancy/shared/setting_field'

const languages = ['tr', 'en'] as const

export const typefaces = ['product', 'system', 'serif', 'humanist'] as const

/** Every setting of a tenant, once: storage, validation, description and the forms follow it. */
export const settingGroups = {
  organisation: {
    name: field.name(120, { column: 'name' }),
    legalName: field.text(200),
    taxOffice: field.text(80),
    taxNumber: field.text(20),
    registryNumber: field.text(30),
    address: field.lines(500),
    phone: field.text(30),
    contactEmail: field.email(),
    website: field.url(),
  },
  brand: {
    logoFileId: field.file(),
    accent: field.color(),
    paper: field.color(),
    text: field.color(),
    mark: field.color(),
    typeface: field.choice(typefaces, 'product'),
    radius: field.number(6, 0, 24),
  },
  region: {
    locale: field.choice(languages, 'tr', { column: 'locale' }),
    locales: field.choices(languages),
    timeZone: field.known('zone', 'Europe/Istanbul', { column: 'time_zone' }),
  },
  money: {
    currency: field.known('currency', 'TRY', { column: 'currency' }),
    taxPercent: field.number(20, 0, 100),
    pricesIncludeTax: field.switch(true),
  },
  mail: {
    senderName: field.text(80),
    replyTo: field.email(),
    footer: field.lines(300),
  },
  access: {
    allowsSignUp: field.switch(true),
  },
  learning: {
    instructorsPublish: field.switch(false),
  },
  features: {
    publicCatalog: field.switch(true),
    selfEnrollment: field.switch(true),
    courseImport: field.switch(true),
    embedding: field.switch(true),
  },
} as const satisfies Record<string, SettingFields>

export type SettingGroup = keyof typeof settingGroups

export type SettingsOf<Group extends SettingGroup> = ValuesOf<(typeof settingGroups)[Group]>

export type AllSettings = { [Group in SettingGroup]: SettingsOf<Group> }

/** What a tenant can switch off as a whole */
export type Feature = keyof SettingsOf<'features'>

export const settingGroupNames = Object.keys(settingGroups) as SettingGroup[]

/** Of the part of an address that names a group */
export const settingGroupPattern = new RegExp(`^(?:${settingGroupNames.join('|')})$`)
