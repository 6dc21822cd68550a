import { BaseTransformer } from '@adonisjs/core/transformers'
import { appUrl } from '#config/app'
import type { TenantUsageRow } from '#platform/queries/list_tenant_usage'

/** A tenant in the operator's table. */
export default class TenantTransformer extends BaseTransformer<TenantUsageRow> {
  toObject() {
    const { host } = this.resource
    const port = appUrl.port ? `:${appUrl.port}` : ''
    return {
      ...this.pick(this.resource, ['id', 'slug', 'name', 'status', 'schemaVersion', 'createdAt']),
      ...this.pick(this.resource, ['health', 'backlog', 'deadLetters', 'usage', 'limits']),
      portalUrl: host === null ? null : `${appUrl.protocol}//${host}${port}`,
    }
  }
}
