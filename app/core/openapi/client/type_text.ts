import type { JsonSchema } from '#core/openapi/json_schema'

const PLAIN: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
}

/**
 * A schema as a TypeScript type.
 *
 * `{ type: ['string', 'null'] }` → `string | null`
 */
export function typeText(schema: JsonSchema): string {
  if (schema.$ref) {
    return schema.$ref.split('/').at(-1) ?? ''
  }
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const several = schema.anyOf ?? schema.oneOf
  if (values) {
    return values.map((value) => JSON.stringify(value)).join(' | ')
  } else if (several) {
    return several.map(typeText).join(' | ')
  } else {
    return [schema.type ?? 'object']
      .flat()
      .map((type) => ofType(type, schema))
      .join(' | ')
  }
}

function ofType(type: string, schema: JsonSchema): string {
  if (type === 'array') {
    return schema.prefixItems
      ? `[${schema.prefixItems.map(typeText).join(', ')}]`
      : `(${typeText(schema.items || {})})[]`
  }
  return PLAIN[type] ?? objectText(schema)
}

function objectText({ properties = {}, required = [], additionalProperties }: JsonSchema): string {
  if (typeof additionalProperties === 'object') {
    return `Record<string, ${typeText(additionalProperties)}>`
  }
  const fields = Object.entries(properties).map(([name, schema]) => {
    const comment = schema.description ? `/** ${schema.description} */\n` : ''
    return `${comment}${name}${required.includes(name) ? '' : '?'}: ${typeText(schema)}`
  })
  return fields.length > 0 ? `{\n${fields.join('\n')}\n}` : 'Record<string, never>'
}
