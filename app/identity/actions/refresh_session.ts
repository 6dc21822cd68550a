import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lives } from '#config/tokens'
import { tenantConnection } from '#core/database/connections'
import { RevokeDevice } from '#identity/actions/revoke_device'
import { judgeRefresh } from '#identity/domain/judge_refresh'
import { InvalidCredentials, InvalidProof } from '#identity/errors'
import { FindMember } from '#identity/queries/find_member'
import { LockDevice, type LockedDevice } from '#identity/queries/lock_device'
import type { SignInPlace } from '#identity/sign_in_place'
import { accessToken } from '#identity/tokens/access_token'
import { RefreshToken } from '#identity/tokens/refresh_token'
import SessionTransformer, { type Session } from '#identity/transformers/session_transformer'

/** Trades a refresh token for the next one. A copy in other hands ends the whole family. */
export class RefreshSession {
  /**
   * @throws {InvalidProof} without a proof of the device's key
   * @throws {InvalidCredentials} whatever else is wrong: the holder of a copy learns nothing
   */
  async handle({ refreshToken }: { refreshToken: string }, place: SignInPlace): Promise<Session> {
    const { thumbprint } = place
    if (thumbprint === null) {
      throw new InvalidProof()
    }
    const origin = place.embed?.origin ?? null
    const token = RefreshToken.read(refreshToken)
    const session =
      token &&
      (await tenantConnection().transaction((trx) =>
        this.#renew(token, { thumbprint, origin }, trx)
      ))
    // Only here: a throw inside would take the revocation back with the transaction.
    if (!session) {
      throw new InvalidCredentials()
    }
    return session
  }

  async #renew(
    token: RefreshToken,
    { thumbprint, origin }: { thumbprint: string; origin: string | null },
    trx: TransactionClientContract
  ): Promise<Session | null> {
    const device = await new LockDevice().handle(token.deviceId, trx)
    if (!device || device.origin !== origin) {
      return null
    }
    const successor = token.successor()
    const isSameKey = device.keyThumbprint === thumbprint
    const verdict = judgeRefresh({
      isCurrent: device.tokenHash.equals(token.hash),
      isPrevious: device.tokenHash.equals(successor.hash),
      isSameKey,
      secondsSinceRotation: (Date.now() - device.rotatedAt.getTime()) / 1000,
      graceSeconds: lives.refreshGrace,
    })
    if (verdict === 'revoke') {
      const reason = isSameKey ? 'token_reused' : 'key_mismatch'
      await new RevokeDevice().handle(device.id, reason, trx)
      return null
    }
    if (verdict === 'rotate') {
      await this.#rotate(device, successor, trx)
    }
    return this.#answer(device, successor, trx)
  }

  async #rotate(device: LockedDevice, successor: RefreshToken, trx: TransactionClientContract) {
    const now = new Date()
    await trx.rawQuery(
      `update devices set token_hash = ?, rotated_at = ?, last_seen_at = ?, expires_at = ?
       where id = ?`,
      [successor.hash, now, now, new Date(now.getTime() + lives.refresh * 1000), device.id]
    )
    await trx.rawQuery('update members set last_seen_at = ? where id = ?', [now, device.memberId])
  }

  async #answer(device: LockedDevice, refresh: RefreshToken, trx: TransactionClientContract) {
    const { id: deviceId, memberId, origin } = device
    const member = await new FindMember(trx).require(memberId)
    const access = await accessToken.sign({ memberId, deviceId, origin })
    return new SessionTransformer({ member, origin, access, refresh }).toObject()
  }
}
