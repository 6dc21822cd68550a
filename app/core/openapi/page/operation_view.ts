import type { I18n } from '@adonisjs/i18n'
import { foldSearchText } from '#core/shared/fold_search_text'
import type { JsonSchema } from '#core/openapi/json_schema'
import type { OpenApiDocument, Operation, Reply } from '#core/openapi/open_api_document'
import { curlOf } from '#core/openapi/page/curl_of'
import { exampleOf } from '#core/openapi/page/example_of'
import { fieldsOf } from '#core/openapi/page/fields_of'
import { parameterFields } from '#core/openapi/page/parameter_fields'
import { refusalsOf } from '#core/openapi/page/refusals_of'

interface Place {
  method: string
  path: string
  operation: Operation
}

interface Surroundings {
  document: OpenApiDocument
  usual: Set<string>
  i18n: I18n
}

/** An operation as the page tells it. */
export function operationView({ method, path, operation }: Place, around: Surroundings) {
  const { document, usual, i18n } = around
  const shapes = document.components.schemas
  const { operationId, summary, security = [], requestBody } = operation
  const ability = operation['x-ability'] ?? null
  const codes = Object.keys(operation.responses)
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    ability,
    roles: operation['x-roles'] ?? [],
    takesKey: security.some((way) => way.embedKey),
    takesProof: security.some((way) => way.dpop),
    parameters: parameterFields(operation, document),
    bodies: Object.entries(requestBody?.content ?? {}).flatMap(([type, { schema }]) =>
      (schema.oneOf ?? [schema]).map((one) => content(type, one, shapes))
    ),
    replies: codes
      .filter(
        (status) => /^[23]/.test(status) || 'application/json' in contentOf(operation, status)
      )
      .map((status) => replyView(status, operation.responses[status], shapes)),
    refusals: refusalsOf(operation, usual, i18n),
    curl: curlOf({ method, path, operation, shapes }),
    text: foldSearchText(`${method} ${path} ${summary} ${operationId} ${ability ?? ''}`),
  }
}

const contentOf = ({ responses }: Operation, status: string) => responses[status].content ?? {}

function replyView(status: string, reply: Reply, shapes: Record<string, JsonSchema>) {
  const [type, media] = Object.entries(reply.content ?? {})[0] ?? []
  const headers = Object.keys(reply.headers ?? {})
  const told = type && media ? content(type, media.schema, shapes) : null
  return { status, description: reply.description, headers, content: told }
}

/** Fields of JSON and forms, with an example; of whatever else only the type. */
function content(type: string, schema: JsonSchema, shapes: Record<string, JsonSchema>) {
  const fields = fieldsOf(schema)
  const example =
    type === 'application/json' && fields.length > 0
      ? JSON.stringify(exampleOf(schema, shapes), null, 2)
      : null
  return { type, fields, example }
}
