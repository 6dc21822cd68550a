import { executionContext } from '#core/execution_context'
import { tenantContext } from '#core/tenant_context'

/** What stands on every log line: whose request it is, for whom it runs. Ids, never names or mails. */
export function logContext(): Record<string, string> {
  const { requestId, actor } = executionContext.current
  const context: Record<string, string> = {}
  if (requestId) {
    context.requestId = requestId
  }
  if (actor.id) {
    context.actor = actor.id
  }
  const tenant = tenantContext.current
  if (tenant) {
    context.tenant = tenant.id
  }
  return context
}
