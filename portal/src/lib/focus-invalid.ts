/** After a refused submit the reader stands in the first field that needs them. */
export function focusInvalid(form: EventTarget | null): void {
  if (!(form instanceof HTMLFormElement)) return
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
}
