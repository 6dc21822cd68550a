import { html } from 'lit'
import { t } from '../../base/i18n.js'
import type { Member } from '../../base/session-sources/token-endpoint.js'

export interface AccountLine {
  member: Member | null
  haveCode: () => void
  signIn: () => void
  signOut: () => void
}

/** Who is signed in, and the ways in or out. */
export function accountLine({ member, haveCode, signIn, signOut }: AccountLine) {
  const way = (name: string, go: () => void) =>
    html`<button type="button" class="link" @click=${go}>${t(name)}</button>`
  return html`<span class="account">
    ${member && t('catalog.signedIn', { name: member.name || member.email })}
    ${way('catalog.code', haveCode)}
    ${member ? way('catalog.signOut', signOut) : way('catalog.signIn', signIn)}
  </span>`
}
