import { provisioningSteps } from '#core/registries/provisioning'

/** A tenant comes into being with its first admin. */
export default class IdentityProvider {
  async boot() {
    const { PrepareFirstAdmin } = await import('#identity/actions/prepare_first_admin')
    provisioningSteps.add({
      name: 'identity.first_admin',
      run: (_tenant, admin, trx) => new PrepareFirstAdmin().handle(admin, trx),
    })
  }
}
