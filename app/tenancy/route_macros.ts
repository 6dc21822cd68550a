import { Route } from '@adonisjs/core/http'
import { featureGuard } from '#tenancy/feature_guard'
import type { Feature } from '#tenancy/shared/setting_groups'

declare module '@adonisjs/core/http' {
  interface Route {
    /** Only while the tenant has this switched on; stands after `.can()`, so that a right is asked first. */
    feature(feature: Feature): this
  }
}

Route.macro('feature', function (this: Route, feature: Feature) {
  return this.use(featureGuard(feature))
})
