import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'
import { requireActor } from '#core/http/actor'
import { tenantContext } from '#core/tenant_context'
import { tokenRing } from '#core/tokens/token_ring'
import { AddressParts } from '#storage/actions/address_parts'
import { ReceivePart, type SignedPart } from '#storage/actions/receive_part'
import { PartAddressInvalid } from '#storage/errors'
import { partsValidator } from '#storage/validators/uploads'
import { tenantDirectory } from '#tenancy/contract'

export default class UploadPartsController {
  async store(ctx: HttpContext) {
    const memberId = requireActor(ctx).id
    const { parts, received = [] } = await ctx.request.strict(partsValidator)
    const productUrl = `${originOf(ctx)}/media/uploads/`
    const uploadId: string = ctx.params.id
    const wanted = { uploadId, memberId, parts, received, productUrl }
    return { data: await new AddressParts().handle(wanted) }
  }

  /** The bytes of one part, as they are, under an address that names them. */
  async receive({ params, request, response }: HttpContext) {
    const verified = await tokenRing.verify(params.token, ['part'])
    const claims = verified?.claims as (Omit<SignedPart, 'uploadId'> & Claims) | undefined
    const tenant = claims && (await tenantDirectory.byId(claims.tenant))
    if (!claims || tenant?.status !== 'active') {
      throw new PartAddressInvalid()
    }
    const part = { ...claims, uploadId: claims.upload } as SignedPart
    const etag = await tenantContext.run(tenant, () =>
      new ReceivePart().handle(part, request.request)
    )
    response.header('ETag', etag)
    return response.noContent()
  }
}

interface Claims {
  tenant: string
  upload: string
}

/** The host that the client speaks to already: its name was found among the tenant's own. */
function originOf({ request }: HttpContext): string {
  return `${appUrl.protocol}//${request.host() ?? appUrl.host}`
}
