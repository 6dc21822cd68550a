import { BaseTransformer } from '@adonisjs/core/transformers'
import { appUrl } from '#config/app'
import type { TenantRow } from '#platform/queries/list_tenants'

/** A tenant in the operator's table. */
export default class TenantTransformer extends BaseTransformer<TenantRow> {
  toObject() {
    const { host } = this.resource
    const port = appUrl.port ? `:${appUrl.port}` : ''
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'status', 'schemaVersion', 'createdAt']),
      portalUrl: host === null ? null : `${appUrl.protocol}//${host}${port}`,
    }
  }
}
