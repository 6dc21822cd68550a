import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface RawRequest {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

export interface RawReply {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
  /** Of JSON, problems among them; undefined for whatever else */
  json: Record<string, unknown> | undefined
}

/** A request as it is, byte for byte, with any Host header; nothing is followed and nothing thrown. */
export async function rawRequest(url: string, asked: RawRequest = {}): Promise<RawReply> {
  const { method = 'GET', headers = {}, body } = asked
  const { promise, resolve, reject } = Promise.withResolvers<RawReply>()
  const sending = httpRequest(url, { method, headers, agent: false }, async (message) => {
    const bytes = await buffer(message).catch(reject)
    if (!bytes) {
      return
    }
    const text = bytes.toString()
    const isJson = message.headers['content-type']?.includes('json') && text !== ''
    resolve({
      status: message.statusCode ?? 0,
      headers: message.headers,
      bytes,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    })
  })
  sending.on('error', reject)
  sending.end(body)
  return promise
}
