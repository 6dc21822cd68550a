import type { HttpContext } from '@adonisjs/core/http'
import { tenantContext } from '#core/tenant_context'
import { FindFrontDoor } from '#tenancy/queries/find_front_door'
import { settings } from '#tenancy/settings/settings'
import TenantTransformer from '#tenancy/transformers/tenant_transformer'

/** What a portal or widget must know of its academy before anybody signs in. */
export default class TenantController {
  async handle({ serialize }: HttpContext) {
    const tenant = tenantContext.require()
    const [{ url, allowsSignUp }, brand, { locales }, features] = await Promise.all([
      new FindFrontDoor().handle(),
      settings.read('brand'),
      settings.read('region'),
      settings.read('features'),
    ])
    const seen = { ...tenant, url, allowsSignUp, brand, locales, features }
    return serialize(TenantTransformer.transform(seen))
  }
}
