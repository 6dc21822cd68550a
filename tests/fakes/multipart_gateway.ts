import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

interface Part {
  etag: string
  sha256: string
  bytes: Buffer
}

interface OpenUpload {
  path: string
  parts: Map<number, Part>
}

const LEAST_BYTES = 5 * 1024 ** 2

/**
 * S3’s multipart uploads as Amazon documents them, before a server that knows the rest of S3: parts
 * whose SHA-256 differs are refused, parts that are not there or too small make no object, an upload
 * that was given up or completed is gone, and browsers may read the ETag.
 */
export class MultipartGateway {
  readonly #uploads = new Map<string, OpenUpload>()
  readonly #server: Server

  private constructor(private readonly behind: number) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy())
    })
  }

  /** @param behind port of the server that knows the rest */
  static async start(behind: number): Promise<MultipartGateway> {
    const gateway = new MultipartGateway(behind)
    gateway.#server.listen(0, '127.0.0.1')
    await once(gateway.#server, 'listening')
    return gateway
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** How many uploads are neither completed nor given up. */
  get open(): number {
    return this.#uploads.size
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Expose-Headers', 'ETag')
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket')
    const id = searchParams.get('uploadId')
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET, PUT')
      response.setHeader('Access-Control-Allow-Headers', 'x-amz-checksum-sha256')
      response.writeHead(200).end()
    } else if (searchParams.has('uploads')) {
      this.#create(pathname, response)
    } else if (id) {
      await this.#ofUpload(
        { id, number: Number(searchParams.get('partNumber')) },
        request,
        response
      )
    } else {
      this.#pass(request, response)
    }
  }

  #create(path: string, response: ServerResponse): void {
    const id = createHash('sha256').update(`${path}${this.#uploads.size}`).digest('hex')
    this.#uploads.set(id, { path, parts: new Map() })
    xml(
      response,
      200,
      `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`
    )
  }

  async #ofUpload(
    { id, number }: { id: string; number: number },
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const body = await buffer(request)
    const upload = this.#uploads.get(id)
    if (!upload) {
      refuse(response, 404, 'NoSuchUpload')
    } else if (request.method === 'PUT') {
      this.#take(
        upload,
        { number, body, sha256: request.headers['x-amz-checksum-sha256'] },
        response
      )
    } else if (request.method === 'DELETE') {
      this.#uploads.delete(id)
      response.writeHead(204).end()
    } else {
      await this.#complete({ id, upload, told: body.toString() }, response)
    }
  }

  #take(
    upload: OpenUpload,
    { number, body, sha256 }: { number: number; body: Buffer; sha256?: string | string[] },
    response: ServerResponse
  ): void {
    const seen = createHash('sha256').update(body).digest('base64')
    if (seen !== sha256) {
      refuse(response, 400, sha256 ? 'BadDigest' : 'InvalidRequest')
      return
    }
    const etag = `"${createHash('md5').update(body).digest('hex')}"`
    upload.parts.set(number, { etag, sha256: seen, bytes: body })
    response.setHeader('ETag', etag)
    response.writeHead(200).end()
  }

  async #complete(
    { id, upload, told }: { id: string; upload: OpenUpload; told: string },
    response: ServerResponse
  ): Promise<void> {
    const parts = [...told.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part]) => {
      const found = upload.parts.get(Number(valueOf(part, 'PartNumber')))
      const isTold =
        found?.etag === valueOf(part, 'ETag') && found?.sha256 === valueOf(part, 'ChecksumSHA256')
      return isTold ? found : undefined
    })
    const there = parts.filter((part) => part !== undefined)
    if (there.length !== parts.length || there.length === 0) {
      refuse(response, 400, 'InvalidPart')
    } else if (there.slice(0, -1).some(({ bytes }) => bytes.length < LEAST_BYTES)) {
      refuse(response, 400, 'EntityTooSmall')
    } else {
      this.#uploads.delete(id)
      await this.#store(upload.path, there)
      xml(
        response,
        200,
        '<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>'
      )
    }
  }

  async #store(path: string, parts: Part[]): Promise<void> {
    const length = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const headers = { 'content-length': length }
    const storing = httpRequest({ port: this.behind, path, method: 'PUT', headers })
    Readable.from(parts.map(({ bytes }) => bytes)).pipe(storing)
    const [reply] = await once(storing, 'response')
    reply.resume()
    await once(reply, 'end')
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const { url: path, method, headers } = request
    const passing = httpRequest({ port: this.behind, path, method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(response)
      reply.on('error', () => response.destroy())
    })
    passing.on('error', () => response.destroy())
    response.on('close', () => passing.destroy())
    request.pipe(passing)
  }
}

function valueOf(part: string, name: string): string | undefined {
  const [, value] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(part) ?? []
  return value?.replaceAll('&quot;', '"')
}

function xml(response: ServerResponse, status: number, body: string): void {
  response.setHeader('Content-Type', 'application/xml')
  response.writeHead(status).end(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
}

function refuse(response: ServerResponse, status: number, code: string): void {
  xml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
