import type { JsonSchema } from '#core/openapi/json_schema'
import { typeLabel } from '#core/openapi/page/type_label'

export interface Field {
  /** Where it stands: `course.title`, `rows[].path` */
  name: string
  type: string
  isRequired: boolean
  note: string
  /** The named shape that it holds, described apart */
  shape: string | null
}

/** Every field of a shape in one list; a named shape inside is one field with its name. */
export function fieldsOf(schema: JsonSchema, at = ''): Field[] {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).flatMap(([name, part]) => {
    const place = at ? `${at}.${name}` : name
    const field = {
      name: place,
      type: typeLabel(part),
      isRequired: required.includes(name),
      note: part.description ?? '',
      shape: shapeIn(part),
    }
    return [field, ...inside(part, place)]
  })
}

function inside(schema: JsonSchema, at: string): Field[] {
  if (schema.items) {
    return inside(schema.items, `${at}[]`)
  }
  const choices = (schema.anyOf ?? schema.oneOf ?? []).flatMap((choice) => inside(choice, at))
  return schema.properties ? fieldsOf(schema, at) : choices
}

function shapeIn(schema: JsonSchema): string | null {
  if (schema.$ref) {
    return schema.$ref.split('/').at(-1) ?? null
  }
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return parts.map((part) => (part ? shapeIn(part) : null)).find(Boolean) ?? null
}
