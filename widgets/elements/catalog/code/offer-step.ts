import { html, nothing } from 'lit'
import { t } from '../../../base/i18n.js'

export interface OfferStep {
  title: string
  problem: string
  isBusy: boolean
  join: () => void
  another: () => void
}

/** Where the code leads, before it is used. */
export function offerStep({ title, problem, isBusy, join, another }: OfferStep) {
  return html`<p class="muted">${t('code.leads')}</p>
    <h3 tabindex="-1">${title}</h3>
    <button type="button" class="button primary" part="button" ?disabled=${isBusy} @click=${join}>
      ${t('code.join')}
    </button>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button type="button" class="link" ?disabled=${isBusy} @click=${another}>
      ${t('code.other')}
    </button>`
}
