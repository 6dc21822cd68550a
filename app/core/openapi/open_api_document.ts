import type { JsonSchema } from '#core/openapi/json_schema'

export interface Reference {
  $ref: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: JsonSchema
}

export type Content = Record<string, { schema: JsonSchema }>

export interface Reply {
  description: string
  headers?: Record<string, Reference>
  content?: Content
}

export interface Operation {
  'operationId': string
  'summary': string
  'tags': string[]
  /** The ability that an actor needs; absent where everybody may */
  'x-ability'?: string
  /** Who holds it */
  'x-roles'?: string[]
  'security'?: Record<string, string[]>[]
  'parameters'?: (Parameter | Reference)[]
  'requestBody'?: { required: boolean; content: Content }
  'responses': Record<string, Reply>
}

export interface SecurityScheme {
  type: string
  description: string
  scheme?: string
  bearerFormat?: string
  in?: string
  /** Of the header, where it is one of ours */
  name?: string
}

/** The part of OpenAPI 3.1 that the product uses. */
export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, JsonSchema>
    parameters: Record<string, Parameter>
    headers: Record<string, { description: string; schema: JsonSchema }>
    securitySchemes: Record<string, SecurityScheme>
  }
}
