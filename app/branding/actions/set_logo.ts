import { tenantConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'
import { ClaimFile, DeleteFiles, DiscardFiles } from '#storage/contract'
import { ChangeSettings } from '#tenancy/contract'
import { FindSettingGroup } from '#tenancy/queries/find_setting_group'

interface NewLogo {
  /** A checked upload of the member's; null takes the logo away */
  fileId: string | null
  memberId: string
  /** Of the brand that the change was made from */
  version: number
}

/** The tenant's logo: claimed, referred to and recorded in one transaction; the one before goes. */
export class SetLogo {
  /** @throws {NotFound | FileNotReady | FileTaken | StaleVersion} */
  async handle({ fileId, memberId, version }: NewLogo): Promise<void> {
    const { id: ownerId } = tenantContext.require()
    const { values } = await new FindSettingGroup().handle('brand')
    const before = values.logoFileId ? String(values.logoFileId) : null
    const change = new ChangeSettings()
    const keys = await tenantConnection().transaction(async (trx) => {
      if (fileId) {
        await new ClaimFile().handle({ fileId, purpose: 'logo', memberId, ownerId }, trx)
      }
      await change.within({ group: 'brand', version, values: { logoFileId: fileId } }, trx)
      return before && before !== fileId ? new DeleteFiles().handle([before], trx) : []
    })
    await change.settle()
    await new DiscardFiles().handle(keys)
  }
}
