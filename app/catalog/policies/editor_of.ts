import type { HttpContext } from '@adonisjs/core/http'
import { requireActor } from '#core/http/actor'

/** Who works on courses: everybody on their own, an admin on all of them. */
export interface Editor {
  /** Null for the operator, who works by command */
  memberId: string | null
  managesAll: boolean
}

export function editorOf(ctx: HttpContext): Editor {
  const actor = requireActor(ctx)
  return { memberId: actor.id, managesAll: actor.can('courses.manage_all') }
}
