export const accountNotices = [
  'password_changed',
  'email_change_asked',
  'email_changed',
  'second_factor_on',
  'second_factor_off',
  'new_device',
] as const

export type AccountNoticeKind = (typeof accountNotices)[number]
