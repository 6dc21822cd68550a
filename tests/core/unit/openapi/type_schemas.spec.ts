import { test } from '@japa/runner'
import ts from 'typescript'
import type { JsonSchema } from '#core/openapi/json_schema'
import { nameShapes } from '#core/openapi/source/name_shapes'
import { TypeSchemas } from '#core/openapi/source/type_schemas'
import { virtualSource } from '#tests/support/virtual_source'

const FILE = '/app/kitchen/types.ts'

/** The schema of a type, and the shapes that it names. */
function read(type: string, more = '') {
  const source = virtualSource({ [FILE]: `${more}\nexport declare const sample: ${type}` })
  const sample = source.file(FILE).statements.filter(ts.isVariableStatement).at(-1)!
  const [{ name }] = sample.declarationList.declarations
  const schemas = new TypeSchemas(source.checker)
  const schema = schemas.of(source.checker.getTypeAtLocation(name), 'sample')
  return { schema, shapes: Object.fromEntries(schemas.shapes) }
}

const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})

test.group('F-OPS-6: a type becomes the schema of its JSON', () => {
  test('{0}')
    .with([
      ['string', { type: 'string' }],
      ['Date', { type: 'string', format: 'date-time' }],
      ['Date | null', { type: ['string', 'null'], format: 'date-time' }],
      ["'b' | 'a'", { type: 'string', enum: ['a', 'b'] }],
      ["'a' | null", { type: ['string', 'null'], enum: ['a', null] }],
      ['true', { type: 'boolean', const: true }],
      ['boolean | null', { type: ['boolean', 'null'] }],
      ['string | number', { anyOf: [{ type: 'number' }, { type: 'string' }] }],
      ['string[]', { type: 'array', items: { type: 'string' } }],
      [
        '[number, number]',
        {
          type: 'array',
          prefixItems: [{ type: 'number' }, { type: 'number' }],
          items: false,
          minItems: 2,
        },
      ],
      ['Record<string, boolean>', { type: 'object', additionalProperties: { type: 'boolean' } }],
      ['Promise<string>', { type: 'string' }],
      ["string & { brand: 'id' }", { type: 'string' }],
      [
        '{ a?: string; b: string | undefined }',
        object({ a: { type: 'string' }, b: { type: 'string' } }, []),
      ],
      ['{ a: 1; cook(): void }', object({ a: { type: 'number', const: 1 } })],
      ['Pick<{ a: string; b: Date }, "a">', object({ a: { type: 'string' } })],
    ] as [string, object][])
    .run(({ assert }, [type, schema]) => assert.deepEqual(read(type).schema, schema))

  test('names promise what conventions say', ({ assert }) => {
    const { schema } = read(
      '{ courseId: string; at: string; endsAt: string | null; spentMs: number; coverUrl: string; share: number }'
    )
    assert.deepEqual(schema.properties, {
      courseId: { type: 'string', format: 'uuid' },
      at: { type: 'string' },
      endsAt: { type: ['string', 'null'], format: 'date-time' },
      spentMs: { type: 'integer' },
      coverUrl: { type: 'string', format: 'uri' },
      share: { type: 'number', minimum: 0, maximum: 1 },
    })
  })

  test('{$self} is refused: it promises nothing')
    .with(['any', 'unknown', '{ a: { b: unknown } }', 'string | any', 'bigint', 'symbol'])
    .run(({ assert }, type) => {
      assert.throws(() => read(type), /says nothing in JSON/)
    })

  test('an interface keeps its name and its comments; it may hold itself', ({ assert }) => {
    const { schema, shapes } = read(
      'Spoon[]',
      `/** For soup. */
       export interface SpoonRow {
         /** Of the drawer */
         id: string
         smaller: SpoonRow | null
       }
       type Spoon = SpoonRow`
    )
    assert.deepEqual(schema, { type: 'array', items: { $ref: 'kitchen/Spoon' } })
    assert.deepEqual(shapes['kitchen/Spoon'], {
      type: 'object',
      description: 'For soup.',
      properties: {
        id: { type: 'string', format: 'uuid', description: 'Of the drawer' },
        smaller: { anyOf: [{ $ref: 'kitchen/Spoon' }, { type: 'null' }] },
      },
      required: ['id', 'smaller'],
    })
  })

  test('what a transformer returns has the name of the transformer', ({ assert }) => {
    const { schema, shapes } = read(
      "{ one: ReturnType<ForkTransformer['toObject']>; more: ReturnType<ForkTransformer['forDrawer']> }",
      `class ForkTransformer {
         toObject() { return { id: '1', length: { cm: 3 } } }
         forDrawer() { return { ...this.toObject(), place: 2 } }
       }`
    )
    assert.deepEqual(schema.properties, {
      one: { $ref: 'kitchen/Fork' },
      more: { $ref: 'kitchen/ForkForDrawer' },
    })
    assert.sameMembers(Object.keys(shapes['kitchen/ForkForDrawer'].properties!), [
      'id',
      'length',
      'place',
    ])
  })

  test('two slices may use one name: then both keep their slice', ({ assert }) => {
    const cup = { type: 'object' }
    const { schemas, handlers } = nameShapes({
      shapes: new Map<string, JsonSchema>([
        ['kitchen/Cup', cup],
        ['cellar/Cup', cup],
        ['kitchen/Spoon', { type: 'array', items: { $ref: 'kitchen/Cup' } }],
      ]),
      handlers: {},
      statuses: {},
    })
    assert.deepEqual(Object.keys(schemas), ['CellarCup', 'KitchenCup', 'Spoon'])
    assert.deepEqual(schemas.Spoon.items, { $ref: '#/components/schemas/KitchenCup' })
    assert.deepEqual(handlers, {})
  })
})
