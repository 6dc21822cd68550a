const DAY_MS = 86_400_000

export const lastSeens = ['week', 'month', 'earlier', 'never'] as const

export type LastSeen = (typeof lastSeens)[number]

/**
 * The members who were here within 7 or 30 days, not for 30 days, or never.
 *
 * `week` on 8 March → seen on 1 March or later
 */
export function seenSince(lastSeen: LastSeen, now: Date): { sql: string; bindings: Date[] } {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  switch (lastSeen) {
    case 'week':
      return { sql: 'm.last_seen_at >= ?', bindings: [ago(7)] }
    case 'month':
      return { sql: 'm.last_seen_at >= ?', bindings: [ago(30)] }
    case 'earlier':
      return { sql: 'm.last_seen_at < ?', bindings: [ago(30)] }
    case 'never':
      return { sql: 'm.last_seen_at is null', bindings: [] }
  }
}
