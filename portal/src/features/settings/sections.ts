/** What the settings are divided into, in the order of their tabs. */
export const sections = [
  'organisation',
  'brand',
  'region',
  'money',
  'access',
  'learning',
  'features',
  'mail',
  'limits',
] as const

export type SettingsSection = (typeof sections)[number]

export const sectionHref = (section: SettingsSection) =>
  section === 'organisation' ? '/app/manage/settings' : `/app/manage/settings/${section}`
