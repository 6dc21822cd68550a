import { html, nothing } from 'lit'
import { t } from '../i18n.js'

/** Staff and members with a second factor never type into another site's page. */
export function portalOnly(portalUrl: string) {
  return html`<div class="portal" role="alert">
    <p>${t('signIn.portal')}</p>
    ${
      portalUrl
        ? html`<a
            class="button primary"
            part="button"
            href=${portalUrl}
            target="_blank"
            rel="noopener"
          >
            ${t('signIn.portal.open')}
          </a>`
        : nothing
    }
  </div>`
}
