import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Forbidden, Unauthenticated } from '#core/errors'

/**
 * The right that a route asks for, checked against the actor as the database knows it now. It tells
 * its ability, so that the API's description says what is enforced.
 */
export function access(ability: string) {
  const can = async ({ actor }: HttpContext, next: NextFn) => {
    if (!actor) {
      throw new Unauthenticated()
    }
    if (!actor.can(ability)) {
      throw new Forbidden()
    }
    return next()
  }
  return Object.assign(can, { ability })
}
