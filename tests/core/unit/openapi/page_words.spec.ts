import { test } from '@japa/runner'
import type { JsonSchema } from '#core/openapi/json_schema'
import { exampleOf } from '#core/openapi/page/example_of'
import { fieldsOf } from '#core/openapi/page/fields_of'
import { typeLabel } from '#core/openapi/page/type_label'
import { typeText } from '#core/openapi/client/type_text'

const text = { type: 'string' }
const cup: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    size: { type: 'integer', minimum: 1, maximum: 9 },
    colour: { type: ['string', 'null'], enum: ['red', 'blue', null] },
    sips: {
      type: 'array',
      items: { type: 'object', properties: { atMs: { type: 'integer' } }, required: ['atMs'] },
    },
    owner: { anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
  },
  required: ['id', 'owner'],
}

test.group('F-OPS-6: a schema in words', () => {
  test('{1}')
    .with([
      [text, 'string', 'string'],
      [{ ...text, minLength: 1, maxLength: 120 }, 'string 1…120', 'string'],
      [{ ...text, maxLength: 120 }, 'string ≤ 120', 'string'],
      [{ type: ['string', 'null'], format: 'uuid' }, 'uuid | null', 'string | null'],
      [{ ...text, pattern: '^\\d{8}$' }, 'string ^\\d{8}$', 'string'],
      [{ ...text, const: 'refresh' }, '"refresh"', '"refresh"'],
      [{ ...text, enum: ['tr', 'en'] }, '"tr" | "en"', '"tr" | "en"'],
      [{ type: 'array', items: text, maxItems: 3 }, 'string[] ≤ 3', '(string)[]'],
      [
        { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], items: false },
        '[integer, integer]',
        '[number, number]',
      ],
      [{ $ref: '#/components/schemas/Cup' }, 'Cup', 'Cup'],
      [{ type: 'object', additionalProperties: text }, 'object', 'Record<string, string>'],
      [{ type: 'object', properties: {} }, 'object', 'Record<string, never>'],
    ] as [JsonSchema, string, string][])
    .run(({ assert }, [schema, label, type]) => {
      assert.equal(typeLabel(schema), label)
      assert.equal(typeText(schema), type)
    })

  test('what is inside is told by its place; a named shape by its name', ({ assert }) => {
    const fields = fieldsOf(cup).map(({ name, isRequired, shape }) => [name, isRequired, shape])
    assert.deepEqual(fields, [
      ['id', true, null],
      ['size', false, null],
      ['colour', false, null],
      ['sips', false, null],
      ['sips[].atMs', true, null],
      ['owner', true, 'Owner'],
    ])
  })

  test('an example fits', ({ assert }) => {
    const owner: JsonSchema = { type: 'object', properties: { name: text, cup } }
    const example = exampleOf(cup, { Owner: owner, Cup: cup })
    assert.containSubset(example, {
      id: '0198c3a2-7b1e-7c44-9f0a-3d5b8e21c604',
      size: 1,
      colour: 'red',
      sips: [{ atMs: 90_000 }],
    })
  })

  test('an example of what holds itself ends', ({ assert }) => {
    const knot: JsonSchema = {
      type: 'object',
      properties: { next: { $ref: '#/components/schemas/Knot' } },
    }
    assert.isBelow(JSON.stringify(exampleOf(knot, { Knot: knot })).length, 200)
  })
})
