import type { HandlerFacts } from '#core/openapi/handler_facts'
import type { ApiRoute } from '#core/openapi/document/api_routes'
import type { Content, Reply } from '#core/openapi/open_api_document'

const HTML: Content = { 'text/html': { schema: { type: 'string' } } }
const BYTES: Content = {
  '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } },
}

/** Headers of replies that are worth knowing, as they are written. */
const TOLD = ['DPoP-Nonce', 'Content-Range']

/** What a route answers when it does what it is asked. */
export function successReplies(
  { isIdempotent, method }: ApiRoute,
  { replies, replyHeaders }: HandlerFacts,
  describe: (status: number) => string
): Record<string, Reply> {
  const told = TOLD.filter((name) => replyHeaders.includes(name.toLowerCase()))
  const names = [...told, ...(isIdempotent ? ['Idempotent-Replayed'] : [])]
  const headers = names.map((name) => [name, { $ref: `#/components/headers/${name}` }])
  const described = Object.fromEntries(
    Object.entries(replies).map(([status, body]) => {
      const isEmpty = body === null || Number(status) === 302
      const reply: Reply = {
        description: describe(Number(status)),
        ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
        ...(!isEmpty && { content: contentOf(body) }),
      }
      return [status, reply]
    })
  )
  // Whoever asks with the ETag of what they have is told when it is still right.
  const canBeUnchanged = method === 'get' && '200' in described
  return canBeUnchanged ? { ...described, 304: { description: describe(304) } } : described
}

function contentOf(body: NonNullable<HandlerFacts['replies'][string]>): Content {
  if (body === 'page') {
    return HTML
  }
  return body === 'file' ? BYTES : { 'application/json': { schema: body } }
}
