import { html } from 'lit'
import { t } from '../i18n.js'
import { field, submitted, type StepForm } from './field.js'

export interface NameStep extends StepForm {
  submit: (name: string) => void
}

/** Asked once, of members who came by e-mail alone. */
export function nameStep({ problem, isBusy, submit }: NameStep) {
  return html`<form novalidate @submit=${submitted('name', submit)}>
    ${field({
      name: 'name',
      label: t('signIn.name'),
      hint: t('signIn.name.hint'),
      problem,
      input: html`<input
        class="input"
        id="name"
        name="name"
        autocomplete="name"
        maxlength="120"
        aria-describedby="name-hint"
        aria-invalid=${problem ? 'true' : 'false'}
      />`,
    })}
    <button class="button primary" part="button" ?disabled=${isBusy}>
      ${t('signIn.continue')}
    </button>
  </form>`
}
