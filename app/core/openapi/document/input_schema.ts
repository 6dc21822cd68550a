import type { VineValidator } from '@vinejs/vine'
import type { SchemaTypes } from '@vinejs/vine/types'
import type { JsonSchema } from '#core/openapi/json_schema'

/** What VineJS says in draft 7, beside what it shares with 2020-12. */
interface Draft7 extends Omit<JsonSchema, 'items'> {
  items?: Draft7 | Draft7[]
  additionalItems?: boolean
}

/**
 * The schema of what a validator takes.
 *
 * @param name `#slice/validators/file#export.path`
 * @throws when a part of it says nothing: such a part needs `.meta({ type: … })`
 */
export async function inputSchema(name: string): Promise<JsonSchema> {
  const [, module, path] = /^(#[^#]+)#(.+)$/.exec(name) ?? []
  const exports: unknown = await import(module)
  const found = path
    .split('.')
    .reduce((value, key) => (value as Record<string, unknown>)[key], exports)
  const validator = found as VineValidator<SchemaTypes, undefined>
  return modern(validator.schema.toJSONSchema() as Draft7, name)
}

function modern({ items, additionalItems, properties, ...schema }: Draft7, at: string): JsonSchema {
  if (Object.keys(schema).length === 0 && !items) {
    throw new Error(`${at} says nothing: give it .meta({ type: … })`)
  }
  return {
    ...typed(schema),
    ...(Array.isArray(items)
      ? { prefixItems: items.map((item, index) => modern(item, `${at}.${index}`)), items: false }
      : items && { items: modern(items, `${at}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [
          name,
          modern(part as Draft7, `${at}.${name}`),
        ])
      ),
    }),
  }
}

/** VineJS lists every text that it takes for true and false; a client sends true or false. */
function typed(schema: Omit<JsonSchema, 'items'>): JsonSchema {
  if (schema.enum?.includes(true)) {
    return { ...schema, type: 'boolean', enum: undefined }
  }
  const isText = schema.enum?.every((value) => typeof value === 'string')
  return isText ? { type: 'string', ...schema } : schema
}
