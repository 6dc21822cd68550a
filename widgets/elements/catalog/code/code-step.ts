import { html } from 'lit'
import { t } from '../../../base/i18n.js'
import { field, submitted, type StepForm } from '../../../base/sign-in/field.js'

export interface CodeStep extends StepForm {
  code: string
  submit: (code: string) => void
}

export function codeStep({ code, problem, isBusy, submit }: CodeStep) {
  return html`<h3>${t('code.title')}</h3>
    <form novalidate @submit=${submitted('code', submit)}>
      ${field({
        name: 'code',
        label: t('code.label'),
        hint: t('code.hint'),
        problem,
        input: html`<input
          class="input code"
          id="code"
          name="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          dir="ltr"
          maxlength="40"
          aria-describedby="code-hint"
          aria-invalid=${problem ? 'true' : 'false'}
          .value=${code}
        />`,
      })}
      <button class="button primary" part="button" ?disabled=${isBusy}>${t('code.check')}</button>
    </form>`
}
