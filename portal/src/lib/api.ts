import { Api, type Answer, type ApiRequest, type TokenSource } from '#widgets/base/api'
import { endpointPath, type QueryValues } from './endpoint-path.js'
import { origin } from './origin.js'
import type { Endpoints } from './contract/endpoints.js'

export type EndpointName = keyof Endpoints

interface CallOptions {
  params?: Record<string, string>
  query?: QueryValues
  signal?: AbortSignal
  /** Needed where a repeat would make a second thing: the same key replays the first answer. */
  idempotencyKey?: string
}

/** A call without a body needs no input at all. */
type CallInput<Body> = Body extends undefined ? [CallOptions?] : [CallOptions & { body: Body }]

export type Reply<Name extends EndpointName> = Answer<
  Endpoints[Name]['data'],
  Endpoints[Name]['meta']
>

export type Call = <Name extends EndpointName>(
  name: Name,
  ...input: CallInput<Endpoints[Name]['body']>
) => Promise<Reply<Name>>

/** Binds the typed calls to a session: the tenant's members and the platform's admins have one each. */
export function createCall(tokens: TokenSource): Call {
  const api = new Api(origin, tokens)
  return (name, ...[input]) => {
    const [method, path = ''] = name.split(' ') as [ApiRequest['method'], string]
    const { params, query, ...rest }: CallOptions & { body?: unknown } = input ?? {}
    return api.request(endpointPath(path, params, query), { ...rest, method })
  }
}
