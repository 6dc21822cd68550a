/**
 * How often what may be tried, each counted under `rl:{tenant}:{class}:{actor or ip/64}`.
 * A classroom behind one address signs in within minutes: limits by address are wide.
 */
export const limits = {
  'password': { requests: 10, duration: '15 mins' },
  'password-ip': { requests: 100, duration: '15 mins' },
  'second-factor': { requests: 10, duration: '15 mins' },
  'code-mail': { requests: 6, duration: '15 mins' },
  'code-ip': { requests: 100, duration: '15 mins' },
  'code-tenant': { requests: 2_000, duration: '1 hour' },
  'token-ip': { requests: 600, duration: '5 mins' },
  'upload': { requests: 600, duration: '1 hour' },
  'mail-sample': { requests: 30, duration: '1 hour' },
  'reset-mail': { requests: 5, duration: '1 hour' },
  'reset-ip': { requests: 60, duration: '15 mins' },
  'account-mail': { requests: 10, duration: '1 hour' },
  'enrollment-code': { requests: 30, duration: '15 mins' },
  'invitation': { requests: 200, duration: '1 hour' },
} satisfies Record<string, { requests: number; duration: string }>

export type LimitClass = keyof typeof limits
