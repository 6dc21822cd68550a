import type { Member } from './token-endpoint.js'

export interface Grant {
  accessToken: string
  /** Seconds. */
  expiresIn: number
  member: Member
}

/** One way in which a page can have a session: lent by the page, handed over, or kept on the device. */
export interface SessionSource {
  /** A fresh grant, null when there is no session; throws `Problem` when that cannot be known now. */
  obtain(): Promise<Grant | null>
  forget(): Promise<void>
}
