import { BaseTransformer } from '@adonisjs/core/transformers'
import { appUrl } from '#config/app'
import type { TenantScope } from '#core/tenant_context'

/** A tenant as its visitors see it. */
export default class TenantTransformer extends BaseTransformer<
  TenantScope & { portalUrl: string }
> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'locale', 'timeZone', 'currency']),
      locales: ['tr', 'en'] satisfies TenantScope['locale'][],
      logoUrl: null,
      portalUrl: this.resource.portalUrl,
      // Where pages of other sites load the widgets from: the product's own host.
      embedUrl: appUrl.origin,
    }
  }
}
