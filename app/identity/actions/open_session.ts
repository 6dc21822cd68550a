import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lives } from '#config/tokens'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'
import SendAccountNotice from '#identity/jobs/send_account_notice'
import { IsKnownDevice, type DeviceClient } from '#identity/queries/is_known_device'
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
  client?: DeviceClient
}

interface NewDevice {
  deviceId: string
  refresh: RefreshToken | null
}

/** Signs a member in on a device. Whether they may is the caller's matter. */
export class OpenSession {
  async handle(session: NewSession, trx: TransactionClientContract): Promise<Session> {
    const { member, origin, thumbprint } = session
    const deviceId = newId()
    const refresh = thumbprint === null ? null : RefreshToken.first(deviceId)
    if (session.client?.address && origin === null) {
      await this.#warn({ memberId: member.id, deviceId }, session.client, trx)
    }
    await this.#insert({ ...session, deviceId, refresh }, trx)
    await trx.rawQuery('update members set last_seen_at = ? where id = ?', [new Date(), member.id])
    return this.#answer({ member, origin, deviceId, refresh })
  }

  /** A copy of a password shows here first, to the one whom it belongs to. */
  async #warn(
    { memberId, deviceId }: { memberId: string; deviceId: string },
    client: DeviceClient,
    trx: TransactionClientContract
  ) {
    if (!(await new IsKnownDevice().handle(memberId, client, trx))) {
      await SendAccountNotice.dispatch({ kind: 'new_device', memberId, refId: deviceId }, trx)
    }
  }

  async #insert(device: NewSession & NewDevice, trx: TransactionClientContract) {
    const { deviceId, member, origin, thumbprint, refresh, client } = device
    const now = new Date()
    const life = refresh ? lives.refresh : accessToken.life
    const expiresAt = new Date(now.getTime() + life * 1000)
    await trx.rawQuery(
      `insert into devices (id, member_id, origin, key_thumbprint, token_hash,
         rotated_at, created_at, last_seen_at, expires_at, user_agent, address)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::inet)`,
      bindings(
        ...[deviceId, member.id, origin, thumbprint, refresh?.hash ?? null],
        ...[now, now, now, expiresAt, client?.userAgent ?? null, client?.address ?? null]
      )
    )
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
