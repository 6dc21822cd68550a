interface ProblemBody {
  title?: string
  detail?: string
  code?: string
  requestId?: string
  errors?: ProblemField[]
}

export interface ProblemField {
  pointer: string
  code: string
  detail: string
}

/** An `application/problem+json` answer (RFC 9457); `E_NETWORK` with status 0 when none came. */
export class Problem extends Error {
  readonly fields: ProblemField[]
  readonly requestId: string

  constructor(
    readonly status: number,
    readonly code: string,
    body: ProblemBody = {},
    /** Seconds, from `Retry-After`; 0 when the server did not say. */
    readonly retryAfter = 0
  ) {
    super(body.detail ?? body.title ?? code)
    this.fields = body.errors ?? []
    this.requestId = body.requestId ?? ''
  }

  static async from(response: Response): Promise<Problem> {
    const body: ProblemBody = await response.json().catch(() => ({}))
    const wait = Number(response.headers.get('retry-after'))
    return new Problem(response.status, body.code ?? `E_HTTP_${response.status}`, body, wait || 0)
  }
}
