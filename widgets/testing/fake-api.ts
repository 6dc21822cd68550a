export interface FakeCall {
  method: string
  /** Below `/api/v1/`, without the query. */
  path: string
  params: Record<string, string>
  query: URLSearchParams
  headers: Headers
  body: unknown
  keepalive: boolean
}

type Handler = (call: FakeCall) => unknown

interface Route {
  method: string
  pattern: RegExp
  handler: Handler
}

/** An `application/problem+json` answer. */
export function problem(status: number, code: string, headers: Record<string, string> = {}) {
  const body = { type: code, title: code, status, detail: `${code} detail`, code, requestId: 'r-1' }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

/**
 * The HTTP API as the elements see it: a handler a route, everything else is 404. Installed at
 * `fetch`, so that all of our own code runs. What a handler returns becomes `{ data }`; a Response
 * goes out as it is.
 */
export class FakeApi {
  readonly calls: FakeCall[] = []
  /** Fetches so far, counted as they begin. */
  begun = 0
  readonly #routes: Route[] = []
  readonly #prefix: string
  #offline = false

  constructor(readonly origin = 'https://api.example') {
    this.#prefix = `${origin}/api/v1/`
  }

  /** `on('GET courses/:id', …)`; a later handler of the same route replaces an earlier one. */
  on(route: string, handler: Handler): this {
    const [method = 'GET', path = ''] = route.split(' ')
    const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
    this.#routes.unshift({ method, pattern, handler })
    return this
  }

  /** A route outside `/api/v1/`. */
  onPath(route: string, handler: Handler): this {
    return this.on(route.replace(' ', ' /'), handler)
  }

  goOffline(offline = true) {
    this.#offline = offline
  }

  /** Calls of one route so far. */
  to(method: string, path: string | RegExp): FakeCall[] {
    return this.calls.filter(
      (call) =>
        call.method === method &&
        (path instanceof RegExp ? path.test(call.path) : path === call.path)
    )
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    const call: FakeCall = {
      method: request.method,
      path: url.pathname.replace(/^\/api\/v1\//, ''),
      params: {},
      query: url.searchParams,
      headers: request.headers,
      body: text && request.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
      keepalive: request.keepalive,
    }
    this.calls.push(call)
    if (this.#offline) throw new TypeError('Failed to fetch')
    for (const { method, pattern, handler } of this.#routes) {
      const match = method === request.method && pattern.exec(call.path)
      if (!match) continue
      const answer = await handler({ ...call, params: { ...match.groups } })
      if (answer instanceof Response) return answer
      return answer === undefined
        ? new Response(null, { status: 204 })
        : Response.json({ data: answer })
    }
    return problem(404, 'E_NOT_FOUND')
  }

  /** Answers all calls below the API's origin; the rest goes to the network. Returns the way back. */
  install(): () => void {
    const real = window.fetch
    window.fetch = async (input, init) => {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      this.begun++
      return request.url.startsWith(this.#prefix) || request.url.startsWith(this.origin)
        ? this.handle(request)
        : real(input, init)
    }
    return () => {
      window.fetch = real
    }
  }
}
