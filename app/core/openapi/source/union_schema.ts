import ts from 'typescript'
import type { JsonSchema } from '#core/openapi/json_schema'

/**
 * One of several: literals become one `enum`, null joins the type where it can. The checker gives
 * members in the order in which it met them, so they are sorted: the same types, the same schema.
 */
export function unionSchema(
  union: ts.UnionType,
  schemaOf: (member: ts.Type) => JsonSchema
): JsonSchema {
  const members = union.types
    .filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)))
    .map(schemaOf)
  const rest = members.filter(({ type, const: value }) => type !== 'null' && value === undefined)
  const literals = members.filter((member) => member.const !== undefined)
  const kinds = [...different(rest), ...combined(literals)]
  const isNullable = members.some(({ type }) => type === 'null')
  if (kinds.length === 1) {
    return isNullable ? orNull(kinds[0]) : kinds[0]
  }
  return { anyOf: isNullable ? [...kinds, { type: 'null' }] : kinds }
}

function combined(literals: JsonSchema[]): JsonSchema[] {
  return ['string', 'number', 'boolean'].flatMap((type) => {
    const values = literals.flatMap((member) => (member.type === type ? (member.const ?? []) : []))
    if (values.length < 2) {
      return values.map((value) => ({ type, const: value }))
    }
    return type === 'boolean' ? [{ type }] : [{ type, enum: values.sort() }]
  })
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema.$ref || typeof schema.type !== 'string') {
    return { anyOf: [schema, { type: 'null' }] }
  }
  const { const: only, enum: several = only === undefined ? [] : [only], ...rest } = schema
  const values = several.length > 0 && { enum: [...several, null] }
  return { ...rest, type: [schema.type, 'null'], ...values }
}

function different(schemas: JsonSchema[]): JsonSchema[] {
  const texts = new Set(schemas.map((schema) => JSON.stringify(schema)))
  return [...texts].sort().map((text) => JSON.parse(text))
}
