import { secrets } from '#config/tokens'
import { LinkToken } from '#identity/tokens/link_token'

/** What the link of an invitation carries. */
export const invitationToken = new LinkToken(secrets.invitation, '')
