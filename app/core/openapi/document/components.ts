import type { SourceFacts } from '#core/openapi/handler_facts'
import type { OpenApiDocument, SecurityScheme } from '#core/openapi/open_api_document'

const text = { type: 'string' }
const number = { type: 'integer' }

const HEADERS = {
  'Content-Range': text,
  'DPoP-Nonce': text,
  'Idempotent-Replayed': { type: 'string', enum: ['true'] },
  'RateLimit-Limit': number,
  'RateLimit-Remaining': number,
  'RateLimit-Reset': number,
  'Retry-After': number,
  'WWW-Authenticate': text,
}

const PARAMETERS = {
  'Accept-Language': { schema: { type: 'string', enum: ['tr', 'en'] } },
  'Idempotency-Key': { schema: { type: 'string', format: 'uuid' }, required: true },
  'If-None-Match': { schema: text },
  'Range': { schema: text },
}

/** What operations share, in the reader's words. */
export function components(
  { schemas }: SourceFacts,
  say: (key: string) => string
): OpenApiDocument['components'] {
  const headers = Object.entries(HEADERS).map(([name, schema]) => [
    name,
    { description: say(`headers.${name}`), schema },
  ])
  const parameters = Object.entries(PARAMETERS).map(([name, parameter]) => [
    name,
    { name, in: 'header', description: say(`headers.${name}`), ...parameter },
  ])
  return {
    schemas,
    parameters: Object.fromEntries(parameters),
    headers: Object.fromEntries(headers),
    securitySchemes: securitySchemes(say),
  }
}

function securitySchemes(say: (key: string) => string): Record<string, SecurityScheme> {
  const inHeader = (name: string) => ({ type: 'apiKey', in: 'header', name })
  return {
    bearer: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: say('security.bearer'),
    },
    embedKey: { ...inHeader('X-BelgeNet-Key'), description: say('security.embedKey') },
    dpop: { ...inHeader('DPoP'), description: say('security.dpop') },
  }
}
