import type { JsonSchema } from '#core/openapi/json_schema'
import type { Operation } from '#core/openapi/open_api_document'
import { exampleOf } from '#core/openapi/page/example_of'

interface Call {
  method: string
  path: string
  operation: Operation
  shapes: Record<string, JsonSchema>
}

/** A command to paste: the address and the token come from variables of the shell. */
export function curlOf({ method, path, operation, shapes }: Call): string {
  const verb = method === 'get' ? '' : ` -X ${method.toUpperCase()}`
  return [`curl${verb} "$BELGENET${path}"`, ...headers(operation), ...body(operation, shapes)].join(
    ' \\\n  '
  )
}

function headers({ security = [], parameters = [] }: Operation): string[] {
  const isKeyed = parameters.some(
    (parameter) => '$ref' in parameter && parameter.$ref.endsWith('/Idempotency-Key')
  )
  return [
    ...(security[0]?.bearer ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(isKeyed ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
  ]
}

function body({ requestBody }: Operation, shapes: Call['shapes']): string[] {
  const json = requestBody?.content['application/json']
  const example = json && JSON.stringify(exampleOf(json.schema, shapes)).replaceAll("'", `'\\''`)
  return example ? [`-H "Content-Type: application/json"`, `-d '${example}'`] : []
}
