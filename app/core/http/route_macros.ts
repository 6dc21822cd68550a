import { Route } from '@adonisjs/core/http'
import { access } from '#core/http/access_middleware'

declare module '@adonisjs/core/http' {
  interface Route {
    /** Only for an actor with this ability, for instance `courses.update`. */
    can(ability: string): this
    /** For everybody who reaches the tenant; an actor may be there. */
    public(): this
    access?: string
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
