import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { FeatureOff } from '#tenancy/errors'
import { settings } from '#tenancy/settings/settings'
import type { Feature } from '#tenancy/shared/setting_groups'

/** A part of the product that the tenant can switch off; it tells its name for the API's description. */
export function featureGuard(feature: Feature) {
  const isOn = async (_ctx: HttpContext, next: NextFn) => {
    await requireFeature(feature)
    return next()
  }
  return Object.assign(isOn, { feature })
}

/** @throws {FeatureOff} */
export async function requireFeature(feature: Feature): Promise<void> {
  const features = await settings.read('features')
  if (!features[feature]) {
    throw new FeatureOff({ params: { feature } })
  }
}
