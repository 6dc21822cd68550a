import { newId } from '#core/shared/id'
import { CreatePlatformAdmin } from '#identity/actions/create_platform_admin'
import { platformToken } from '#identity/tokens/platform_token'

/** A super admin with an access token. */
export async function signInPlatformAdmin() {
  const password = 'yeterince uzun bir parola'
  const email = `${newId()}@isletme.test`
  const admin = await new CreatePlatformAdmin().handle({ email, name: 'İşletmen', password })
  return { ...admin, password, accessToken: await platformToken.sign(admin.id) }
}
