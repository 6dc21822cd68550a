import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { TenantScope } from '#core/tenant_context'

export interface FirstAdmin {
  email: string
  name: string
}

/** What a slice does to a tenant's fresh schema, in the transaction that makes the tenant. */
export interface ProvisioningStep {
  name: string
  run(tenant: TenantScope, admin: FirstAdmin, trx: TransactionClientContract): Promise<void>
}

const steps = new Map<string, ProvisioningStep>()

/** Filled by each slice's provider; runs in the order of registration. */
export const provisioningSteps = {
  add(step: ProvisioningStep) {
    steps.set(step.name, step)
  },
  all(): ProvisioningStep[] {
    return [...steps.values()]
  },
}
