import { html, type TemplateResult } from 'lit'

export interface StepForm {
  problem: string
  isBusy: boolean
}

export interface Field {
  name: string
  label: string
  hint: string
  problem: string
  /** Its id is the name; `aria-describedby` is `<name>-hint`. */
  input: TemplateResult
}

/** A labelled input; an error takes the place of the hint. */
export function field({ name, label, hint, problem, input }: Field) {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${input}
    <p class=${problem ? 'problem' : 'hint'} id="${name}-hint" role=${problem ? 'alert' : 'note'}>
      ${problem || hint}
    </p>
  </div>`
}

/** A form's submit handler that hands over one field's value. */
export function submitted(name: string, submit: (value: string) => void) {
  return (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    submit(String(new FormData(form).get(name) ?? ''))
  }
}
