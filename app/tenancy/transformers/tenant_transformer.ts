import { BaseTransformer } from '@adonisjs/core/transformers'
import { appUrl } from '#config/app'
import type { TenantScope } from '#core/tenant_context'
import type { AllSettings } from '#tenancy/shared/setting_groups'

interface SeenTenant extends TenantScope {
  /** Origin of its primary address */
  url: string
  allowsSignUp: boolean
  brand: AllSettings['brand']
  locales: AllSettings['region']['locales']
  features: AllSettings['features']
}

/** A tenant as its visitors see it. */
export default class TenantTransformer extends BaseTransformer<SeenTenant> {
  toObject() {
    const { url, locales, brand, allowsSignUp, features } = this.resource
    const { logoFileId, ...colors } = brand
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'locale', 'timeZone', 'currency']),
      locales,
      allowsSignUp,
      features,
      logoUrl: logoFileId ? `${url}/media/logo/${logoFileId}` : null,
      /** What it dresses in; null is the product's own */
      brand: colors,
      portalUrl: `${url}/app`,
      // Where pages of other sites load the widgets from: the product's own host.
      embedUrl: appUrl.origin,
    }
  }
}
