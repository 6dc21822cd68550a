import { httpRequest, type RequestParts } from '#tests/bench/load/http_request'
import type { Load } from '#tests/bench/load/run_load'
import type { Subject } from '#tests/bench/load/compare'
import { signedInLearners, type Learner } from '#tests/bench/world/learner'
import type { World } from '#tests/bench/world/world'

const CONNECTIONS = 32

interface Compared {
  /** Below `/bare` and `/alike` of the floor */
  floorPath: (learner: Learner) => string
  /** Where the floor's leanest form is not the same path */
  barePath?: string
  product: (learner: Learner) => Partial<RequestParts> & { path: string }
  /** Content that each learner's next request has */
  body?: (learner: Learner, turn: number) => object
  isGuest?: boolean
}

/** The same request for the floor, bare and with all that the product does besides, and the product. */
export async function subjectsOf(
  world: World,
  { floorPath, barePath, product, body, isGuest }: Compared
): Promise<Record<'bare' | 'alike' | 'product', Subject>> {
  const learners = await signedInLearners(await world.academies())
  const [productServer, floor] = [await world.product(), await world.floor()]
  // Learners are dealt to connections: what one changes, no other waits for.
  const dealt = Object.values(Object.groupBy(learners, (_, index) => index % CONNECTIONS))
  const turns = new Map<Learner, number>()
  const request =
    (partsOf: (learner: Learner) => RequestParts): Load['request'] =>
    (connection, turn) => {
      const own = dealt[connection] ?? learners
      const learner = own[turn % own.length]
      const number = (turns.get(learner) ?? 0) + 1
      turns.set(learner, number)
      const content = body?.(learner, number)
      const parts = partsOf(learner)
      return httpRequest({ ...parts, ...(content && { method: 'POST', body: content }) })
    }
  const onFloor = (kind: 'bare' | 'alike') => (learner: Learner) => ({
    path: (kind === 'bare' && barePath) || `/${kind}/${floorPath(learner)}`,
    host: 'floor',
    ...(isGuest
      ? { headers: { 'X-Place': `${learner.place.schema},${learner.place.role}` } }
      : { token: kind === 'bare' ? learner.bareToken : learner.alikeToken }),
  })
  return {
    bare: { server: floor, application: 'floor-bare', request: request(onFloor('bare')) },
    alike: { server: floor, application: 'floor-alike', request: request(onFloor('alike')) },
    product: {
      server: productServer,
      application: 'belgenet',
      request: request((learner) => ({
        host: learner.host,
        ...(isGuest ? {} : { token: learner.token }),
        ...product(learner),
      })),
    },
  }
}
