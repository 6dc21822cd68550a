import { Problem } from './problem.js'

/** Where a call goes: one tenant's API, found by its publishable key or, on the portal, by the host. */
export interface Tenant {
  api: string
  key: string
  locale: string
}

export interface TokenSource {
  /** The access token while it is still good; null for a guest or after it ran out. */
  readonly current: string | null
  /** A good token; null for a guest. */
  token(): Promise<string | null>
  /** A newer token after the server refused `stale`; null when the session has ended. */
  renew(stale: string): Promise<string | null>
}

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  keepalive?: boolean
  /** A UUID of the caller: the same one again replays the same answer. */
  idempotencyKey?: string
}

export interface Answer<T, M = undefined> {
  data: T
  meta: M
}

/** Calls `/api/v1/…` for one tenant. Throws `Problem`; repeats once with a new token after a 401. */
export class Api {
  readonly #tenant: Tenant
  readonly #tokens: TokenSource

  constructor(tenant: Tenant, tokens: TokenSource) {
    this.#tenant = tenant
    this.#tokens = tokens
  }

  async request<T, M = undefined>(path: string, request: ApiRequest = {}): Promise<Answer<T, M>> {
    // No await while the token is good: a beat sent as the page closes must leave in the same task.
    let token = this.#tokens.current ?? (await this.#tokens.token())
    let response = await send(this.#tenant, path, request, token)
    if (response.status === 401 && token) {
      token = await this.#tokens.renew(token)
      response = await send(this.#tenant, path, request, token)
    }
    if (!response.ok) throw await Problem.from(response)
    return response.status === 204 ? ({} as Answer<T, M>) : response.json()
  }

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const { data } = await this.request<T>(path, { signal })
    return data
  }

  async post<T>(path: string, body: unknown, request: ApiRequest = {}): Promise<T> {
    const { data } = await this.request<T>(path, { ...request, method: 'POST', body })
    return data
  }
}

/** One call without a retry; only a missing network throws. */
export async function send(
  tenant: Tenant,
  path: string,
  request: ApiRequest,
  token: string | null
): Promise<Response> {
  const { body, idempotencyKey, method, signal, keepalive } = request
  const headers = new Headers({ 'accept-language': tenant.locale, ...request.headers })
  if (tenant.key) headers.set('x-belgenet-key', tenant.key)
  if (token) headers.set('authorization', `Bearer ${token}`)
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey)
  if (body !== undefined) headers.set('content-type', 'application/json')
  try {
    return await fetch(`${tenant.api}api/v1/${path}`, {
      method,
      headers,
      signal,
      keepalive,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'omit',
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Problem(0, 'E_NETWORK')
  }
}
