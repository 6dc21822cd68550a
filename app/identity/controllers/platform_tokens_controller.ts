import type { HttpContext } from '@adonisjs/core/http'
import { addressBlock } from '#core/shared/address_block'
import { SignInPlatformUser } from '#identity/actions/sign_in_platform_user'
import { platformSignInValidator } from '#identity/validators/sign_in'

export default class PlatformTokensController {
  async store({ request, response }: HttpContext) {
    const credentials = await request.strict(platformSignInValidator)
    const address = addressBlock(request.ip())
    response.header('Cache-Control', 'no-store')
    return { data: await new SignInPlatformUser().handle({ ...credentials, address }) }
  }
}
