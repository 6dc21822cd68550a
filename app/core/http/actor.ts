import type { HttpContext } from '@adonisjs/core/http'
import { Unauthenticated } from '#core/errors'

export type ActorKind = 'member' | 'platform'

/**
 * Who acts, loaded from the database for each request. `scope` narrows what a session may do,
 * whatever the roles: a session inside a customer's page is always a learner's.
 */
export class Actor {
  constructor(
    readonly kind: ActorKind,
    readonly id: string,
    readonly scope: 'portal' | 'learner' | 'platform',
    readonly roles: readonly string[],
    readonly abilities: ReadonlySet<string>,
    readonly deviceId: string | null = null,
    readonly locale: 'tr' | 'en' | null = null
  ) {}

  can(ability: string): boolean {
    return this.abilities.has(ability)
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Set by the authentication middleware; undefined for guests. */
    actor?: Actor
  }
}

/** @throws {Unauthenticated} on routes that guests reach as well */
export function requireActor({ actor }: HttpContext): Actor {
  if (!actor) {
    throw new Unauthenticated()
  }
  return actor
}
