import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { pathOf } from '#core/openapi/document/api_routes'
import type { OpenApiDocument } from '#core/openapi/open_api_document'

export interface SeenReply {
  method: string
  /** Of the route, as in the router */
  pattern: string
  status: number
  /** Without parameters; null when nothing was sent */
  type: string | null
  /** Of JSON; undefined for whatever else */
  body?: unknown
}

/** Compares replies with what the document promises: their status, their type, and every field. */
export class ReplyContract {
  readonly #document: OpenApiDocument
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true })
  readonly #validators = new Map<string, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    this.#document = closed(document) as OpenApiDocument
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(this.#document, 'api')
  }

  knows({ method, pattern }: Pick<SeenReply, 'method' | 'pattern'>): boolean {
    return this.#operation(method, pattern) !== undefined
  }

  /** What is wrong with a reply, in sentences; empty when it is as promised. */
  mismatches(reply: SeenReply): string[] {
    const { method, pattern, status, type } = reply
    const promised = this.#operation(method, pattern)?.responses[status]
    if (!promised) {
      return [`status ${status} is not described${codeOf(reply.body)}`]
    }
    const types = Object.keys(promised.content ?? {})
    if (type === null) {
      const isExpected = types.length > 0 && method !== 'HEAD' && !types.includes('*/*')
      return isExpected ? [`${status} without ${types.join(' or ')}`] : []
    }
    const told = types.find((one) => one === type || one === '*/*')
    if (!told) {
      return [`${status} as ${type}, not as ${types.join(' or ') || 'nothing'}`]
    }
    return reply.body === undefined ? [] : this.#errors(reply, told)
  }

  #operation(method: string, pattern: string) {
    const name = method === 'HEAD' ? 'get' : method.toLowerCase()
    return this.#document.paths[pathOf(pattern)]?.[name]
  }

  #errors({ method, pattern, status, body }: SeenReply, type: string): string[] {
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    const parts = ['paths', pathOf(pattern), verb, 'responses', String(status), 'content', type]
    const pointer = [...parts, 'schema'].map(escaped).join('/')
    const validate = this.#validators.get(pointer) ?? this.#ajv.compile({ $ref: `api#/${pointer}` })
    this.#validators.set(pointer, validate)
    if (validate(body)) {
      return []
    }
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const what = JSON.stringify(params)
      return `${status}${codeOf(body)} ${instancePath || '/'} ${message} ${what}`
    })
  }
}

/** Clients must bear new fields; a test must not: what is not described is a mismatch. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(closed)
  }
  if (typeof node !== 'object' || node === null) {
    return node
  }
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)])
  const copy = Object.fromEntries(entries)
  const isObject = [copy.type].flat().includes('object') && copy.properties !== undefined
  return isObject ? { additionalProperties: false, ...copy } : copy
}

const codeOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'code' in body ? ` ${body.code}` : ''

/** RFC 6901, inside the fragment of an address */
const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
