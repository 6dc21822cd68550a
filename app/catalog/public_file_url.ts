import { appUrl } from '#config/app'
import { tenantContext } from '#core/tenant_context'

/** The address of a picture that everybody may see; absolute, because widgets stand on other sites. */
export function publicFileUrl(fileId: string, name: string): string {
  const { id } = tenantContext.require()
  return `${appUrl.origin}/media/public/${id}/${fileId}/${name}`
}
