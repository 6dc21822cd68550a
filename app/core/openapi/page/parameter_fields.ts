import type { OpenApiDocument, Operation, Parameter } from '#core/openapi/open_api_document'
import type { Field } from '#core/openapi/page/fields_of'
import { typeLabel } from '#core/openapi/page/type_label'

export interface ParameterField extends Field {
  place: Parameter['in']
}

/** Headers that nearly all routes share: told once, at the beginning. */
export const SHARED = ['Accept-Language', 'If-None-Match']

/** Parameters in the order of their places, without the shared headers. */
export function parameterFields(
  { parameters = [] }: Operation,
  { components }: OpenApiDocument
): ParameterField[] {
  return parameters
    .map((parameter) =>
      '$ref' in parameter
        ? components.parameters[parameter.$ref.split('/').at(-1) ?? '']
        : parameter
    )
    .filter(({ name }) => !SHARED.includes(name))
    .map(({ name, in: place, required = false, description = '', schema }) => ({
      name,
      place,
      type: typeLabel(schema),
      isRequired: required,
      note: description,
      shape: null,
    }))
}
