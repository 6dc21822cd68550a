import { Route } from '@adonisjs/core/http'
import { access } from '#core/http/access_middleware'
import { idempotent } from '#core/http/idempotency/idempotent'

declare module '@adonisjs/core/http' {
  interface Route {
    /** Only for an actor with this ability, for instance `courses.update`. */
    can(ability: string): this
    /** For everybody who reaches the tenant; an actor may be there. */
    public(): this
    /** Needs an `Idempotency-Key`; stands after `.can()`, so that nobody else sees an answer. */
    idempotent(): this
    access?: string
    isIdempotent?: boolean
  }
}

Route.macro('can', function (this: Route, ability: string) {
  this.access = ability
  return this.use(access(ability))
})

Route.macro('public', function (this: Route) {
  this.access = 'public'
  return this
})

Route.macro('idempotent', function (this: Route) {
  if (!this.access) {
    throw new Error(`${this.getPattern()}: .idempotent() comes after .can() or .public()`)
  }
  this.isIdempotent = true
  return this.use(idempotent)
})
