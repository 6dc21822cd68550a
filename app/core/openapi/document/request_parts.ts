import type { HandlerFacts } from '#core/openapi/handler_facts'
import type { JsonSchema } from '#core/openapi/json_schema'
import type { ApiRoute } from '#core/openapi/document/api_routes'
import type { Operation, Parameter, Reference } from '#core/openapi/open_api_document'

const UUID = '00000000-0000-7000-8000-000000000000'

/** Parameters of the path, the query and the headers. */
export function parametersOf(
  route: ApiRoute,
  facts: HandlerFacts,
  input: JsonSchema[]
): (Parameter | Reference)[] {
  return [
    ...route.params.map(({ name, match }) => pathParameter(name, match)),
    ...(route.method === 'get' ? input.flatMap(queryParameters) : []),
    ...headersOf(route, facts).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ]
}

function pathParameter(name: string, match: RegExp | undefined): Parameter {
  const isId = match?.test(UUID)
  const schema = isId
    ? { type: 'string', format: 'uuid' }
    : { type: 'string', ...(match && { pattern: match.source }) }
  return { name, in: 'path', required: true, schema }
}

function queryParameters({ properties = {}, required = [] }: JsonSchema): Parameter[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(required.includes(name) && { required: true }),
    schema,
  }))
}

function headersOf(route: ApiRoute, { requestHeaders }: HandlerFacts): string[] {
  return [
    ...(route.isIdempotent ? ['Idempotency-Key'] : []),
    ...(requestHeaders.includes('range') ? ['Range'] : []),
    ...(route.method === 'get' ? ['If-None-Match'] : []),
    ...(route.pattern.startsWith('/api/') ? ['Accept-Language'] : []),
  ]
}

/** The body of whatever is no GET. */
export function requestBody({ method }: ApiRoute, input: JsonSchema[]): Operation['requestBody'] {
  if (method === 'get' || input.length === 0) {
    return undefined
  }
  const schema = input.length === 1 ? input[0] : { oneOf: input }
  return { required: true, content: { 'application/json': { schema } } }
}
