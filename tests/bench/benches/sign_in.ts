import { migratorConnection } from '#core/database/connections'
import hash from '@adonisjs/core/services/hash'
import type { Bench } from '#tests/bench/bench'
import { compare, type Subject } from '#tests/bench/load/compare'
import { httpRequest } from '#tests/bench/load/http_request'
import { requestRow } from '#tests/bench/report/request_row'
import type { Academies } from '#tests/bench/world/academies'
import { signedInLearners } from '#tests/bench/world/learner'

const PASSWORD = 'kahve-cekirdegi-ve-su'

/** Below the limits: each learner signs in a few times, each from an address of its own. */
const PACE = {
  connections: 4,
  warmUp: [400, 20, 20] as [number, number, number],
  seconds: 30,
  requests: 100,
}

/** Signing in may cost what its one hash costs, and hardly more. */
export const signIn: Bench = {
  name: 'sign-in',
  table: 'requests',
  async run(world) {
    const academies = await world.academies()
    await givePasswords(academies)
    const learners = await signedInLearners(academies)
    const [server, floor] = [await world.product(), await world.floor()]
    const hashOnly: Subject = {
      server: floor,
      application: 'floor-bare',
      request: () => httpRequest({ path: '/hash', host: 'floor' }),
    }
    let turn = 0
    const product: Subject = {
      server,
      application: 'belgenet',
      request: () => {
        const { host, email } = learners[turn++ % learners.length]
        return httpRequest({
          method: 'POST',
          path: '/api/v1/tokens',
          host,
          headers: { 'X-Forwarded-For': `10.1.${turn >> 8}.${turn & 255}` },
          body: { grant: 'password', email, password: PASSWORD },
        })
      },
    }
    const subjects = { bare: hashOnly, alike: hashOnly, product }
    const row = requestRow('signing in (floor: the hash)', await compare(subjects, PACE), {
      cpu: 1.15,
    })
    return [row]
  },
}

async function givePasswords({ tenants }: Academies): Promise<void> {
  const stored = await hash.make(PASSWORD)
  for (const { scope } of tenants) {
    await migratorConnection().rawQuery(`update "${scope.schema}".members set password_hash = ?`, [
      stored,
    ])
  }
}
