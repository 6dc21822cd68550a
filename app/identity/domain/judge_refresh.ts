export interface PresentedRefresh {
  /** The token is the one that the device got last */
  isCurrent: boolean
  /** The token is the one before: its successor is the one that the device got last */
  isPrevious: boolean
  isSameKey: boolean
  secondsSinceRotation: number
  graceSeconds: number
}

/**
 * `rotate`: a new successor. `repeat`: the same successor again, for two tabs or a lost answer.
 * `revoke`: somebody else holds a copy, nobody can tell who, so the whole family ends.
 *
 * A token used 10 s ago with the same key → `repeat`; the same after 61 s → `revoke`.
 */
export function judgeRefresh(presented: PresentedRefresh): 'rotate' | 'repeat' | 'revoke' {
  if (!presented.isSameKey) {
    return 'revoke'
  }
  if (presented.isCurrent) {
    return 'rotate'
  }
  const isInGrace = presented.secondsSinceRotation <= presented.graceSeconds
  return presented.isPrevious && isInGrace ? 'repeat' : 'revoke'
}
