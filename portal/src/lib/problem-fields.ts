import { Problem } from '#widgets/base/problem'

/**
 * The server's words for each field of a form, by name, from the JSON pointers of a 422.
 *
 * `{ pointer: '/email', detail: 'Adres eksik' }` → `{ email: 'Adres eksik' }`
 */
export function problemFields(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  return Object.fromEntries(
    error.fields.map((field) => [
      field.pointer.replace(/^#?\//, '').split('/')[0] ?? '',
      field.detail,
    ])
  )
}
