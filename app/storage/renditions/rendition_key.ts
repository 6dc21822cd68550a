import { tenantContext } from '#core/tenant_context'

/** Where a part of a rendition lies: beside nothing but its siblings. */
export function renditionKey(fileId: string, name: string): string {
  return `${tenantContext.require().id}/storage/${fileId}/${name}`
}
