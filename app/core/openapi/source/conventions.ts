import type { JsonSchema } from '#core/openapi/json_schema'

/** What the name of a field promises beyond its type; every reply of the tests is held to it. */
const conventions: [name: RegExp, type: string, promise: JsonSchema][] = [
  [/(^id|Id)$/, 'string', { format: 'uuid' }],
  [/At$/, 'string', { format: 'date-time' }],
  [/(^url|Url)$/, 'string', { format: 'uri' }],
  [/(Ms|Count|Minor|Seconds)$/, 'number', { type: 'integer' }],
  [/^share$/, 'number', { minimum: 0, maximum: 1 }],
  [
    /^(page|perPage|total|position|version|size|line|status|expiresIn|refreshExpiresIn)$/,
    'number',
    { type: 'integer' },
  ],
]

/** The schema of a field with what its name promises: `durationMs` is a whole number. */
export function conventionOf(name: string, schema: JsonSchema): JsonSchema {
  const types = [schema.type].flat()
  for (const [pattern, type, promise] of conventions) {
    if (pattern.test(name) && types.includes(type) && !schema.enum && schema.const === undefined) {
      const kept = types.map((one) => (one === type ? (promise.type ?? type) : one)) as string[]
      return { ...schema, ...promise, type: kept.length === 1 ? kept[0] : kept }
    }
  }
  return schema
}
