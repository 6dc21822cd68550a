import { HttpContext } from '@adonisjs/core/http'
import { tenantContext } from '#core/tenant_context'

/** What stands on every log line: whose request it is, for whom it runs. Ids, never names or mails. */
export function logContext(): Record<string, string> {
  const context: Record<string, string> = {}
  const http = HttpContext.get()
  const requestId = http?.request.id()
  if (requestId) {
    context.requestId = requestId
  }
  if (http?.actor) {
    context.actor = http.actor.id
  }
  const tenant = tenantContext.current
  if (tenant) {
    context.tenant = tenant.id
  }
  return context
}
