import type { I18n } from '@adonisjs/i18n'
import type { OpenApiDocument, Operation } from '#core/openapi/open_api_document'

export interface RefusalView {
  status: string
  code: string
  title: string
}

/** What an operation may refuse with, without what every route may. */
export function refusalsOf(operation: Operation, usual: Set<string>, i18n: I18n): RefusalView[] {
  return codesOf(operation)
    .filter(({ code }) => !usual.has(code))
    .map((refusal) => ({ ...refusal, title: titleOf(refusal.code, i18n) }))
}

/** Codes that every route of the API may answer, told once. */
export function usualRefusals({ paths }: OpenApiDocument, i18n: I18n): RefusalView[] {
  const operations = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/v1/'))
    .flatMap(([, path]) => Object.values(path).map(codesOf))
  const [first = [], ...others] = operations
  return first
    .filter(({ code }) => others.every((codes) => codes.some((other) => other.code === code)))
    .map((refusal) => ({ ...refusal, title: titleOf(refusal.code, i18n) }))
}

function codesOf({ responses }: Operation): { status: string; code: string }[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const [, own] = content?.['application/problem+json']?.schema.allOf ?? []
    const codes = own?.properties?.code.enum ?? []
    return codes.map((code) => ({ status, code: String(code) }))
  })
}

function titleOf(code: string, i18n: I18n): string {
  return i18n.formatMessage(`errors.${code}.title`)
}
