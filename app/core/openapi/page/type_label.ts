import type { JsonSchema } from '#core/openapi/json_schema'

/**
 * What a value may be, in a word or two and with its bounds.
 *
 * `{ type: 'string', maxLength: 120 }` → `string ≤ 120`; `{ type: ['string', 'null'], format: 'uuid' }`
 * → `uuid | null`
 */
export function typeLabel(schema: JsonSchema): string {
  if (schema.$ref) {
    return schema.$ref.split('/').at(-1) ?? ''
  }
  const several = schema.anyOf ?? schema.oneOf
  const values = schema.const === undefined ? schema.enum : [schema.const]
  if (values) {
    return values.map((value) => JSON.stringify(value)).join(' | ')
  } else if (several) {
    return several.map(typeLabel).join(' | ')
  } else {
    return [schema.type ?? 'object']
      .flat()
      .map((type) => ofType(type, schema))
      .join(' | ')
  }
}

function ofType(type: string, schema: JsonSchema): string {
  if (type === 'null') {
    return type
  }
  if (type !== 'array') {
    return [schema.format ?? schema.contentMediaType ?? type, bounds(schema), schema.pattern]
      .filter(Boolean)
      .join(' ')
  }
  const { prefixItems, items, maxItems } = schema
  const inner = prefixItems ? `[${prefixItems.map(typeLabel).join(', ')}]` : listOf(items)
  return maxItems === undefined ? inner : `${inner} ≤ ${maxItems}`
}

function listOf(items: JsonSchema['items']): string {
  const label = items ? typeLabel(items) : 'object'
  return label.includes(' | ') ? `(${label})[]` : `${label}[]`
}

function bounds({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  const low = minimum ?? minLength
  const high = maximum ?? maxLength
  if (low !== undefined && high !== undefined) {
    return `${low}…${high}`
  } else if (high !== undefined) {
    return `≤ ${high}`
  } else {
    return low === undefined ? '' : `≥ ${low}`
  }
}
