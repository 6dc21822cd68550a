import { test } from '@japa/runner'
import type { OpenApiDocument } from '#core/openapi/open_api_document'
import { ReplyContract, type SeenReply } from '#tests/support/reply_contract'

const problem = (codes: string[]) => ({
  allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
})

const responses = {
  200: {
    description: 'Done',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Cup' } } },
  },
  204: { description: 'Nothing' },
  404: {
    description: 'None',
    content: { 'application/problem+json': { schema: problem(['E_NO_CUP']) } },
  },
}

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Cups', version: '1', description: '' },
  servers: [],
  tags: [],
  paths: {
    '/cups/{id}': { get: { operationId: 'cups.show', summary: 'Show', tags: [], responses } },
  },
  components: {
    schemas: {
      Cup: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          filledAt: { type: ['string', 'null'], format: 'date-time' },
        },
        required: ['id', 'filledAt'],
      },
      Problem: {
        type: 'object',
        properties: { code: { type: 'string' }, status: { type: 'integer' } },
        required: ['code', 'status'],
      },
    },
    parameters: {},
    headers: {},
    securitySchemes: {},
  },
}

const cup = { id: '01a21205-2a56-762a-ad24-178b07933a3d', filledAt: null }
const seen = (differing: Partial<SeenReply> = {}): SeenReply => ({
  method: 'GET',
  pattern: '/cups/:id',
  status: 200,
  type: 'application/json',
  body: cup,
  ...differing,
})

test.group('F-OPS-6: a reply that is not as described is caught', () => {
  const contract = new ReplyContract(document)

  test('as described: {$i}')
    .with([
      seen(),
      seen({ body: { ...cup, filledAt: '2026-01-02T03:04:05.678Z' } }),
      seen({ status: 204, type: null, body: undefined }),
      seen({ method: 'HEAD', type: null, body: undefined }),
      seen({
        status: 404,
        type: 'application/problem+json',
        body: { code: 'E_NO_CUP', status: 404 },
      }),
    ])
    .run(({ assert }, reply) => assert.deepEqual(contract.mismatches(reply), []))

  test('{0}')
    .with([
      ['a missing field', seen({ body: { id: cup.id } }), "required property 'filledAt'"],
      ['a field too many', seen({ body: { ...cup, secret: 1 } }), 'additional properties'],
      ['a wrong type', seen({ body: { ...cup, filledAt: 7 } }), 'must be string,null'],
      ['an id that is none', seen({ body: { ...cup, id: '7' } }), 'format "uuid"'],
      ['an unknown status', seen({ status: 201 }), 'status 201 is not described'],
      ['an unknown type', seen({ type: 'text/html', body: undefined }), 'as text/html'],
      ['no body at all', seen({ type: null, body: undefined }), '200 without application/json'],
      ['a body where none is', seen({ status: 204 }), '204 as application/json, not as nothing'],
      [
        'an unknown code',
        seen({
          status: 404,
          type: 'application/problem+json',
          body: { code: 'E_OTHER', status: 404 },
        }),
        'allowed values',
      ],
    ] as [string, SeenReply, string][])
    .run(({ assert }, [, reply, message]) => {
      const mismatches = contract.mismatches(reply)
      assert.isNotEmpty(mismatches)
      assert.include(mismatches.join('\n'), message)
    })

  test('what the document does not know is not compared', ({ assert }) => {
    assert.isTrue(contract.knows({ method: 'HEAD', pattern: '/cups/:id' }))
    assert.isFalse(contract.knows({ method: 'GET', pattern: '/saucers/:id' }))
    assert.isFalse(contract.knows({ method: 'DELETE', pattern: '/cups/:id' }))
  })
})
