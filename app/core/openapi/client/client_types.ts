import type { JsonSchema } from '#core/openapi/json_schema'
import { typeText } from '#core/openapi/client/type_text'
import type { OpenApiDocument, Operation, Parameter } from '#core/openapi/open_api_document'

const BANNER = '/** Made by `node ace openapi:build` from the API itself; not to be edited. */\n\n'
const BELOW = '/api/v1/'

/**
 * TypeScript declarations for clients: every shape by its name, and `Endpoints`, which gives for
 * `'GET members'` what goes in (`params`, `query`, `body`) and what comes out (`data`, `meta`).
 */
export function clientTypes({ paths, components }: OpenApiDocument): string {
  const shapes = Object.entries(components.schemas).map(([name, schema]) => {
    const comment = schema.description ? `/** ${schema.description} */\n` : ''
    const isObject = schema.properties !== undefined
    const opening = isObject ? `export interface ${name}` : `export type ${name} =`
    return `${comment}${opening} ${typeText(schema)}\n\n`
  })
  const endpoints = Object.entries(paths)
    .filter(([path]) => path.startsWith(BELOW))
    .flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) => {
        const reply = replyOf(operation)
        const name = `${method.toUpperCase()} ${path.slice(BELOW.length).replaceAll(/{(\w+)}/g, ':$1')}`
        return reply ? [[name, endpointText(operation, reply)]] : []
      })
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => `'${name}': ${text}`)
  return `${BANNER}${shapes.join('')}export interface Endpoints {\n${endpoints.join('\n')}\n}\n`
}

/** What `{ data, meta }` holds, or nothing for 204; undefined for what is no data. */
function replyOf({ responses }: Operation): Record<string, JsonSchema> | undefined {
  const bodies = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, { content }]) => content?.['application/json']?.schema)
  const replies = bodies.map((body) => (body ? body.properties : {}))
  return replies.find((reply) => reply === undefined || !body(reply)) ? undefined : replies[0]
}

const body = (reply: Record<string, JsonSchema>) =>
  Object.keys(reply).length === 0 || reply.data !== undefined

function endpointText(operation: Operation, reply: Record<string, JsonSchema>): string {
  const parts = {
    params: fieldsIn(operation, 'path'),
    query: fieldsIn(operation, 'query'),
    body: bodyText(operation),
    data: reply.data && typeText(reply.data),
    meta: reply.meta && typeText(reply.meta),
  }
  const lines = Object.entries(parts).map(([name, text]) => `${name}: ${text ?? 'undefined'}`)
  return `{\n${lines.join('\n')}\n}`
}

function fieldsIn({ parameters = [] }: Operation, place: string): string | undefined {
  const found = parameters.filter(
    (parameter): parameter is Parameter => 'in' in parameter && parameter.in === place
  )
  if (found.length === 0) {
    return undefined
  }
  const properties = Object.fromEntries(found.map(({ name, schema }) => [name, schema]))
  const required = found.filter((parameter) => parameter.required).map(({ name }) => name)
  return typeText({ type: 'object', properties, required })
}

function bodyText({ requestBody }: Operation): string | undefined {
  const json = requestBody?.content['application/json']
  return json && typeText(json.schema)
}
