import { html } from 'lit'
import { t } from '../i18n.js'
import { field, submitted, type StepForm } from './field.js'

export interface CodeStep extends StepForm {
  email: string
  length: number
  waitSeconds: number
  submit: (code: string) => void
  resend: () => void
  changeEmail: () => void
}

export function codeStep(step: CodeStep) {
  const { email, problem, isBusy, length, waitSeconds, submit, resend, changeEmail } = step
  const sendWhenFull = (event: Event) => {
    const { value } = event.target as HTMLInputElement
    if (value.replace(/\D/g, '').length === length) submit(value)
  }
  return html`<form novalidate @submit=${submitted('code', submit)}>
    <p class="sent" role="status">${t('signIn.sent', { email })}</p>
    ${field({
      name: 'code',
      label: t('signIn.code'),
      hint: t('signIn.code.hint'),
      problem,
      input: html`<input
        class="input code"
        id="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        dir="ltr"
        maxlength=${length + 3}
        aria-describedby="code-hint"
        aria-invalid=${problem ? 'true' : 'false'}
        @input=${sendWhenFull}
      />`,
    })}
    <button class="button primary" part="button" ?disabled=${isBusy}>${t('signIn.confirm')}</button>
    <p class="ways">
      <button type="button" class="link" ?disabled=${isBusy || waitSeconds > 0} @click=${resend}>
        ${waitSeconds > 0 ? t('signIn.resendIn', { seconds: waitSeconds }) : t('signIn.resend')}
      </button>
      <button type="button" class="link" @click=${changeEmail}>${t('signIn.changeEmail')}</button>
    </p>
  </form>`
}
