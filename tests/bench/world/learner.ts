import { accessToken } from '#identity/tokens/access_token'
import { floorToken, type FloorClaims } from '#tests/bench/floor/keys'
import type { Academies } from '#tests/bench/world/academies'

/** A signed-in learner, with the tokens of all who are compared. */
export interface Learner {
  host: string
  email: string
  place: { schema: string; role: string }
  playbackId: string
  /** Of the product */
  token: string
  /** Of the floor */
  bareToken: string
  alikeToken: string
}

/** All learners of all academies, neighbours in different ones; their tokens live for ten minutes. */
export async function signedInLearners({ tenants, learners }: Academies): Promise<Learner[]> {
  const all = learners.flatMap((learner) => tenants.map((tenant) => ({ learner, tenant })))
  return Promise.all(
    all.map(async ({ learner: { memberId, deviceId, playbackId, email }, tenant }) => {
      const { schema, role } = tenant.scope
      const claims: FloorClaims = { sub: memberId, sid: deviceId, schema, role }
      return {
        host: tenant.host,
        email,
        place: { schema, role },
        playbackId,
        token: await tenant.run(() => accessToken.sign({ memberId, deviceId, origin: null })),
        bareToken: floorToken('EdDSA', claims),
        alikeToken: floorToken('HS256', claims),
      }
    })
  )
}
