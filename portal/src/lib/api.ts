import { Api, type Answer, type ApiRequest, type TokenSource } from '#widgets/base/api'
import { endpointPath, type QueryValues } from './endpoint-path.js'
import { origin } from './origin.js'
import type { Endpoints } from './contract.js'

export type EndpointName = keyof Endpoints

interface CallOptions {
  signal?: AbortSignal
  /** Needed where a repeat would make a second thing: the same key replays the first answer. */
  idempotencyKey?: string
  /** The version that a change was made from: without it nobody could tell what it overwrites. */
  ifMatch?: string
}

/** A part of a request that an endpoint either needs or does not have. */
type Part<Name extends string, Value> = Value extends undefined
  ? { [Key in Name]?: undefined }
  : { [Key in Name]: Value }

/** Filters come from the address as text: their names are checked here, their values by the server. */
type QueryPart<Query> = { query?: { [Key in keyof Query]?: QueryValues[string] } }

type CallInput<Name extends EndpointName> = CallOptions &
  Part<'params', Endpoints[Name]['params']> &
  Part<'body', Endpoints[Name]['body']> &
  QueryPart<Endpoints[Name]['query']>

/** A call without parameters and body needs no input at all. */
type CallArguments<Name extends EndpointName> =
  Endpoints[Name]['params'] | Endpoints[Name]['body'] extends undefined
  ? [CallInput<Name>?]
  : [CallInput<Name>]

export type Reply<Name extends EndpointName> = Answer<
  Endpoints[Name]['data'],
  Endpoints[Name]['meta']
>

export type Call = <Name extends EndpointName>(
  name: Name,
  ...input: CallArguments<Name>
) => Promise<Reply<Name>>

interface AnyInput extends CallOptions {
  params?: Record<string, string>
  query?: QueryValues
  body?: unknown
}

/** Binds the typed calls to a session: the tenant's members and the platform's admins have one each. */
export function createCall(tokens: TokenSource): Call {
  const api = new Api(origin, tokens)
  return (name, ...[input]) => {
    const [method, path = ''] = name.split(' ') as [ApiRequest['method'], string]
    const { params, query, ifMatch, ...rest }: AnyInput = input ?? {}
    const headers = ifMatch ? { 'if-match': `"${ifMatch}"` } : undefined
    return api.request(endpointPath(path, params, query), { ...rest, method, headers })
  }
}
