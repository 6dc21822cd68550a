import type { JsonSchema } from '#core/openapi/json_schema'

/** What the source says about the method of a controller, or about a middleware. */
export interface HandlerFacts {
  /** Validators of `request.strict()`, as `#slice/validators/file#export.path` */
  input: string[]
  /** Schema by status; null where nothing is sent, `page` for HTML, `file` for bytes */
  replies: Record<string, JsonSchema | 'page' | 'file' | null>
  /** Codes of the errors that can be thrown on the way */
  refusals: string[]
  /** Headers of the request that are read, in lower case */
  requestHeaders: string[]
  /** Headers of the reply that are set, in lower case */
  replyHeaders: string[]
}

/** Made by `node ace openapi:build` from the types of controllers, transformers and errors. */
export interface SourceFacts {
  /** By `#slice/controllers/file.method` or `#slice/middleware/file.handle` */
  handlers: Record<string, HandlerFacts>
  /** Named shapes that replies refer to */
  schemas: Record<string, JsonSchema>
  /** HTTP status by error code */
  statuses: Record<string, number>
}
