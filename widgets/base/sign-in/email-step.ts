import { html } from 'lit'
import { t } from '../i18n.js'
import { field, submitted, type StepForm } from './field.js'

export interface EmailStep extends StepForm {
  email: string
  submit: (email: string) => void
}

export function emailStep({ email, problem, isBusy, submit }: EmailStep) {
  return html`<form novalidate @submit=${submitted('email', submit)}>
    ${field({
      name: 'email',
      label: t('signIn.email'),
      hint: t('signIn.email.hint'),
      problem,
      input: html`<input
        class="input"
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="email-hint"
        aria-invalid=${problem ? 'true' : 'false'}
        .value=${email}
      />`,
    })}
    <button class="button primary" part="button" ?disabled=${isBusy}>${t('signIn.send')}</button>
  </form>`
}
