import type { FloorClaims } from '#tests/bench/floor/keys'
import type { Session } from '#tests/bench/floor/sessions'

export interface FloorRequest {
  claims: FloorClaims
  /** The path behind the name of the work */
  id: string
  body: unknown
  session: Session
}

/** What a request is about, without what surrounds it. */
export type Work = (request: FloorRequest) => Promise<object>
