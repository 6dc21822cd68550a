import { tenantContext, type TenantScope } from '#core/tenant_context'
import { CreateEmbedKey, embedSnippet } from '#embedding/contract'
import { FindInvitationLink } from '#identity/contract'
import { ProvisionTenant, type NewTenant } from '#platform/actions/provision_tenant'
import { FindFrontDoor } from '#tenancy/contract'

export interface OpenedAcademy {
  tenant: TenantScope
  portalUrl: string
  invitationUrl: string | null
  embedKey: string
  snippet: string
}

/** A new tenant with all that its people need to begin: address, invitation, key and snippet. */
export class OpenAcademy {
  /** @throws {SlugTaken} */
  async handle(input: NewTenant): Promise<OpenedAcademy> {
    const tenant = await new ProvisionTenant().handle(input)
    return tenantContext.run(tenant, async () => {
      const { url } = await new FindFrontDoor().handle()
      const { key } = await new CreateEmbedKey().handle({ name: input.name, mode: 'live' })
      return {
        tenant,
        portalUrl: `${url}/app`,
        invitationUrl: await new FindInvitationLink().byEmail(input.admin.email),
        embedKey: key,
        snippet: embedSnippet(key),
      }
    })
  }
}
