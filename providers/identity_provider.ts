import { provisioningSteps } from '#core/registries/provisioning'
import { rightHolders } from '#core/registries/right_holders'

/** A tenant comes into being with its first admin; the API's description tells who may do what. */
export default class IdentityProvider {
  async boot() {
    const { PrepareFirstAdmin } = await import('#identity/actions/prepare_first_admin')
    provisioningSteps.add({
      name: 'identity.first_admin',
      run: (_tenant, admin, trx) => new PrepareFirstAdmin().handle(admin, trx),
    })
    const { holdersOf } = await import('#identity/domain/holders_of')
    rightHolders.provide(holdersOf)
    const { uploadPurposes } = await import('#storage/contract')
    uploadPurposes.add({
      name: 'avatar',
      slice: 'identity',
      ability: 'profile.update',
      maxBytes: 10 * 1024 ** 2,
      types: new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']),
      picture: { maxPixels: 40e6, widths: [512, 128, 64], isSquare: true, format: 'webp' },
    })
    const { addMailSamples } = await import('#identity/mails/samples')
    addMailSamples()
    const { addAccountMailSamples } = await import('#identity/mails/account_samples')
    addAccountMailSamples()
    const { CountSeats } = await import('#identity/queries/count_seats')
    const { limitUses } = await import('#tenancy/contract')
    limitUses.provide('seats', (db) => new CountSeats().handle(db))
  }
}
