import { html } from 'lit'
import { t } from '../../base/i18n.js'
import type { Member } from '../../base/session-sources/token-endpoint.js'

export interface AccountLine {
  member: Member | null
  signIn: () => void
  signOut: () => void
}

/** Who is signed in, and the way in or out. */
export function accountLine({ member, signIn, signOut }: AccountLine) {
  if (!member) {
    return html`<button type="button" class="link" @click=${signIn}>${t('catalog.signIn')}</button>`
  }
  return html`<span class="account">
    ${t('catalog.signedIn', { name: member.name || member.email })}
    <button type="button" class="link" @click=${signOut}>${t('catalog.signOut')}</button>
  </span>`
}
