import type { JsonSchema } from '#core/openapi/json_schema'

const FORMATS: Record<string, string> = {
  'uuid': '0198c3a2-7b1e-7c44-9f0a-3d5b8e21c604',
  'date-time': '2026-03-02T09:30:00.000Z',
  'email': 'ada@example.com',
  'uri': 'https://www.example.com/',
}

/** Texts that say more than "…": by the name of their field. */
const TEXTS: [RegExp, string][] = [
  [/email/i, 'ada@example.com'],
  [/^(member)?name$/i, 'Ada Yılmaz'],
  [/title$/i, 'Unix kabuğuna giriş'],
  [/slug$/i, 'unix-kabugu'],
  [/^origin$/, 'https://www.example.com'],
  [/^password$/, 'dört sözcük ve bir sayı 7'],
  [/^code$/, '12345678'],
  [/^key$/, 'pk_live_6f1c0e9b2d'],
  [/^path$/, 'lessons/01-intro.md'],
  [/language|locale/i, 'tr'],
  [/timeZone/, 'Europe/Istanbul'],
  [/currency/, 'TRY'],
]

const DEPTH = 6

/** A value that fits a schema, for people to look at. */
export function exampleOf(
  schema: JsonSchema,
  shapes: Record<string, JsonSchema>,
  name = '',
  depth = 0
): unknown {
  if (schema.$ref) {
    const shape = shapes[schema.$ref.split('/').at(-1) ?? '']
    return shape && depth < DEPTH ? exampleOf(shape, shapes, name, depth + 1) : {}
  }
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const choice = (schema.anyOf ?? schema.oneOf)?.[0]
  if (values) {
    return values[0]
  } else if (choice) {
    return exampleOf(choice, shapes, name, depth)
  } else {
    return ofType(schema, (part, key) => exampleOf(part, shapes, key, depth + 1), name)
  }
}

type Inner = (schema: JsonSchema, name: string) => unknown

function ofType(schema: JsonSchema, inner: Inner, name: string): unknown {
  switch ([schema.type].flat()[0]) {
    case 'array':
      return schema.prefixItems
        ? schema.prefixItems.map((item, index) => index * 1000 + Number(inner(item, name)))
        : [inner(schema.items || {}, name)]
    case 'integer':
    case 'number':
      return numberFor(schema, name)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'string':
      return textFor(schema, name)
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, part]) => [key, inner(part, key)])
      )
  }
}

function numberFor({ minimum = 0, maximum }: JsonSchema, name: string): number {
  if (maximum === 1) {
    return 0.5
  }
  const wanted = /Ms$/.test(name) ? 90_000 : 1
  return Math.min(Math.max(wanted, minimum), maximum ?? wanted)
}

function textFor({ format, maxLength }: JsonSchema, name: string): string {
  const text = FORMATS[format ?? ''] ?? TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? '…'
  return text.slice(0, maxLength)
}
