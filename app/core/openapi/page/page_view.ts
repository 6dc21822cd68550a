import type { I18n } from '@adonisjs/i18n'
import type { OpenApiDocument } from '#core/openapi/open_api_document'
import { fieldsOf } from '#core/openapi/page/fields_of'
import { operationView } from '#core/openapi/page/operation_view'
import { SHARED } from '#core/openapi/page/parameter_fields'
import { usualRefusals } from '#core/openapi/page/refusals_of'

/** Everything that the page shows: slices with their operations, shapes, and what holds everywhere. */
export function pageView(document: OpenApiDocument, i18n: I18n) {
  const { info, tags, paths, components } = document
  const usual = usualRefusals(document, i18n)
  const around = { document, usual: new Set(usual.map(({ code }) => code)), i18n }
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method, path, operation }))
  )
  return {
    info,
    usual,
    slices: tags.map(({ name, description }) => ({
      name,
      title: description,
      operations: all
        .filter(({ operation }) => operation.tags.includes(name))
        .map((place) => operationView(place, around)),
    })),
    headers: SHARED.map((name) => components.parameters[name]),
    schemes: Object.values(components.securitySchemes),
    shapes: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      note: schema.description ?? '',
      fields: fieldsOf(schema),
    })),
  }
}
