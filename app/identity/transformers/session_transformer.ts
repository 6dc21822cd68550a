import { BaseTransformer } from '@adonisjs/core/transformers'
import { lives } from '#config/tokens'
import type { MemberRow } from '#identity/queries/find_member'
import { accessToken } from '#identity/tokens/access_token'
import type { RefreshToken } from '#identity/tokens/refresh_token'
import MeTransformer from '#identity/transformers/me_transformer'

interface OpenedSession {
  member: MemberRow
  origin: string | null
  access: string
  refresh: RefreshToken | null
}

/** The answer to every way of signing in; lives are in seconds. */
export default class SessionTransformer extends BaseTransformer<OpenedSession> {
  toObject() {
    const { member, origin, access, refresh } = this.resource
    return {
      accessToken: access,
      expiresIn: accessToken.life,
      refreshToken: refresh?.toString() ?? null,
      refreshExpiresIn: refresh ? lives.refresh : null,
      member: new MeTransformer(member, origin === null ? 'portal' : 'learner').toObject(),
    }
  }
}

export type Session = ReturnType<SessionTransformer['toObject']>
