import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lives } from '#config/tokens'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'
import type { MemberRow } from '#identity/queries/find_member'
import { accessToken } from '#identity/tokens/access_token'
import { RefreshToken } from '#identity/tokens/refresh_token'
import SessionTransformer, { type Session } from '#identity/transformers/session_transformer'

export interface NewSession {
  member: MemberRow
  /** The customer's page in which the session lives; null on the portal */
  origin: string | null
  /** Thumbprint of the key that the device has proved; null: it gets no refresh token */
  thumbprint: string | null
}

/** Signs a member in on a device. Whether they may is the caller's matter. */
export class OpenSession {
  async handle({ member, origin, thumbprint }: NewSession, trx: TransactionClientContract) {
    const deviceId = newId()
    const refresh = thumbprint === null ? null : RefreshToken.first(deviceId)
    const life = refresh ? lives.refresh : accessToken.life
    const now = new Date()
    const expiresAt = new Date(now.getTime() + life * 1000)
    await trx.rawQuery(
      `insert into devices (id, member_id, origin, key_thumbprint, token_hash,
         rotated_at, created_at, last_seen_at, expires_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      bindings(
        ...[deviceId, member.id, origin, thumbprint, refresh?.hash ?? null],
        ...[now, now, now, expiresAt]
      )
    )
    await trx.rawQuery('update members set last_seen_at = ? where id = ?', [now, member.id])
    return this.#answer({ member, origin, deviceId, refresh })
  }

  async #answer(opened: {
    member: MemberRow
    origin: string | null
    deviceId: string
    refresh: RefreshToken | null
  }): Promise<Session> {
    const access = await accessToken.sign({ ...opened, memberId: opened.member.id })
    return new SessionTransformer({ ...opened, access }).toObject()
  }
}
