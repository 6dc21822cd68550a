import type { VineValidator } from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'
import { UnknownFields } from '#core/errors'

interface ObjectSchema {
  type?: unknown
  properties?: Record<string, unknown>
  items?: unknown
  additionalProperties?: unknown
}

const schemas = new WeakMap<object, ObjectSchema>()

/** @throws {UnknownFields} with a JSON pointer for each field that the validator does not declare */
export function refuseUnknownFields<Schema extends SchemaTypes>(
  validator: VineValidator<Schema, undefined>,
  input: unknown
): void {
  const schema = schemas.get(validator) ?? (validator.schema.toJSONSchema() as ObjectSchema)
  schemas.set(validator, schema)
  const unknown = [...findUnknown(schema, input, '')]
  if (unknown.length > 0) {
    throw new UnknownFields({
      items: unknown.map((pointer) => ({
        pointer,
        code: 'unknown',
        detail: 'errors.items.unknown',
      })),
    })
  }
}

function* findUnknown(schema: ObjectSchema, input: unknown, at: string): Generator<string> {
  if (Array.isArray(input) && isSchema(schema.items)) {
    for (const [index, item] of input.entries()) {
      yield* findUnknown(schema.items, item, `${at}/${index}`)
    }
  } else if (isSchema(input) && schema.properties) {
    for (const [name, value] of Object.entries(input)) {
      const property = schema.properties[name]
      if (isSchema(property)) {
        yield* findUnknown(property, value, `${at}/${escape(name)}`)
      } else if (schema.additionalProperties !== true) {
        yield `${at}/${escape(name)}`
      }
    }
  }
}

function isSchema(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** RFC 6901 */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
