import router from '@adonisjs/core/services/router'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { Validator } from '@seriousme/openapi-schema-validator'
import { apiRoutes, pathOf } from '#core/openapi/document/api_routes'
import type { OpenApiDocument, Operation } from '#core/openapi/open_api_document'
import { useTenant } from '#tests/support/tenant'

const ADDRESS = '/api/v1/openapi.json'

async function ask(client: ApiClient, host: string, locale = 'en') {
  const response = await client.get(ADDRESS).header('host', host).header('accept-language', locale)
  response.assertStatus(200)
  return response
}

async function fetchDocument(...question: Parameters<typeof ask>): Promise<OpenApiDocument> {
  const response = await ask(...question)
  return response.body()
}

function operationsOf({ paths }: OpenApiDocument): Operation[] {
  return Object.values(paths).flatMap((path) => Object.values(path))
}

/** Where a schema accepts everything. */
function* empty(node: unknown, at: string): Generator<string> {
  if (typeof node !== 'object' || node === null) {
    return
  }
  for (const [key, value] of Object.entries(node)) {
    const isSchema = /^(schema|items|additionalProperties)$/.test(key) || at.endsWith('/properties')
    const isBlank = value === true || (typeof value === 'object' && isEmpty(value))
    if (isSchema && isBlank && !(key === 'additionalProperties' && value === true)) {
      yield `${at}/${key}`
    }
    yield* empty(value, `${at}/${key}`)
  }
}

const isEmpty = (value: object | null) => value !== null && Object.keys(value).length === 0

test.group('F-OPS-6: the API describes itself', (group) => {
  const tenant = useTenant(group)

  test('as a valid OpenAPI 3.1 document', async ({ client, assert }) => {
    const response = await ask(client, tenant.host)
    const document = response.body()
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    assert.isTrue(valid, JSON.stringify(errors))
    assert.equal(document.openapi, '3.1.0')
    response.assertHeader('access-control-allow-origin', '*')
  })

  test('with every route of the router', async ({ client, assert }) => {
    const { paths } = await fetchDocument(client, tenant.host)
    const missing = apiRoutes(router).filter(
      ({ pattern, method }) => !paths[pathOf(pattern)]?.[method]
    )
    assert.deepEqual(
      missing.map(({ name }) => name),
      []
    )
  })

  test('without a schema that accepts everything', async ({ client, assert }) => {
    const document = await fetchDocument(client, tenant.host)
    assert.deepEqual([...empty(document, '')], [])
    const silent = operationsOf(document).filter(({ responses }) =>
      Object.entries(responses).some(
        ([status, { content }]) => !content && !['204', '302', '304'].includes(status)
      )
    )
    assert.deepEqual(
      silent.map(({ operationId }) => operationId),
      []
    )
  })

  test('with references that lead somewhere', async ({ client, assert }) => {
    const document = await fetchDocument(client, tenant.host)
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
    const lost = pointers.filter(([, pointer]) => {
      const target = pointer
        .split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document)
      return target === undefined
    })
    assert.isAbove(pointers.length, 50)
    assert.deepEqual(
      lost.map(([, pointer]) => pointer),
      []
    )
  })

  test('in the reader’s language, with a sentence for every operation', async ({
    client,
    assert,
  }) => {
    for (const locale of ['tr', 'en']) {
      const document = await fetchDocument(client, tenant.host, locale)
      const missing = JSON.stringify(document).match(/translation missing: [\w, .-]+/g)
      assert.deepEqual(missing ?? [], [])
    }
    const turkish = await fetchDocument(client, tenant.host, 'tr')
    assert.equal(turkish.paths['/api/v1/members'].get.summary, 'Üyeleri listele')
  })

  test('telling what the router enforces', async ({ client, assert }) => {
    const { paths } = await fetchDocument(client, tenant.host)
    const invite = paths['/api/v1/invitations'].post
    assert.equal(invite['x-ability'], 'members.invite')
    assert.deepEqual(invite['x-roles'], ['TENANT_ADMIN'])
    assert.deepEqual(invite.security, [{ bearer: [] }])
    const enroll = paths['/api/v1/enrollments'].post
    assert.deepEqual(enroll.security, [{ bearer: [] }, { bearer: [], embedKey: [] }])
    assert.deepInclude(invite.parameters, { $ref: '#/components/parameters/Idempotency-Key' })
    const codes = JSON.stringify(invite.responses)
    for (const code of ['E_MEMBER_EXISTS', 'E_IDEMPOTENCY_IN_FLIGHT', 'E_FORBIDDEN']) {
      assert.include(codes, `"${code}"`)
    }
    assert.property(invite.responses['429'].headers, 'Retry-After')
    assert.property(invite.responses['503'].headers, 'Retry-After')
    assert.notProperty(paths['/api/v1/courses'].get, 'x-ability')
  })

  test('HEAD and unknown languages are answered as well', async ({ client }) => {
    const head = await client.head(ADDRESS).header('host', tenant.host)
    head.assertStatus(200)
    const french = await ask(client, tenant.host, 'fr')
    french.assertHeader('content-language', 'tr')
  })
})
