import { createHash } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import { appUrl } from '#config/app'
import { newId } from '#core/shared/id'
import type { Role } from '#identity/contract'
import { runJobs } from '#tests/support/queue'
import { rawRequest, type RawReply } from '#tests/support/raw_request'
import { signIn } from '#tests/support/sign_in'
import type { TestTenant } from '#tests/support/tenant'

interface Promised {
  purpose?: string
  name?: string
  size: number
  sha256?: string
}

export interface Address {
  number: number
  url: string
  headers: { name: string; value: string }[]
}

interface Sent {
  number: number
  etag: string
}

export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A member who sends files as a browser does: everything goes over HTTP, each part to its address. */
export class Sender {
  constructor(
    readonly tenant: TestTenant,
    readonly client: ApiClient,
    readonly accessToken: string,
    readonly memberId = ''
  ) {}

  static async arrive(tenant: TestTenant, client: ApiClient, role: Role = 'INSTRUCTOR') {
    const { accessToken, member } = await signIn(tenant, { roles: [role] })
    return new Sender(tenant, client, accessToken, member.id)
  }

  ask(method: 'get' | 'post' | 'delete', path: string) {
    return this.client[method](`/api/v1/${path}`)
      .header('host', this.tenant.host)
      .header('accept-language', 'en')
      .bearerToken(this.accessToken)
  }

  promise({ purpose = 'lesson_video', name = 'ders.mp4', ...file }: Promised, key = newId()) {
    return this.ask('post', 'uploads')
      .header('idempotency-key', key)
      .json({ purpose, name, ...file })
  }

  /** @returns the id of the upload */
  async begin(file: Promised): Promise<string> {
    const response = await this.promise(file)
    response.assertStatus(201)
    return response.body().data.id
  }

  announce(id: string, parts: { number: number; sha256: string }[], received?: Sent[]) {
    return this.ask('post', `uploads/${id}/parts`).json({ parts, ...(received && { received }) })
  }

  async address(id: string, number: number, bytes: Buffer): Promise<Address> {
    const response = await this.announce(id, [{ number, sha256: sha256Of(bytes) }])
    response.assertStatus(200)
    return response.body().data[0]
  }

  /** To the disk itself, or to the product under the tenant's name, which only a browser resolves. */
  put({ url, headers }: Address, body: Buffer): Promise<RawReply> {
    const { host, hostname, pathname } = new URL(url)
    const named = Object.fromEntries(headers.map(({ name, value }) => [name, value]))
    const isProduct = hostname === this.tenant.host
    return isProduct
      ? rawRequest(`${appUrl.origin}${pathname}`, {
          method: 'PUT',
          headers: { ...named, host, 'content-length': body.length },
          body,
        })
      : rawRequest(url, { method: 'PUT', headers: named, body })
  }

  /** Sends one part and tells what the disk answered. */
  async sendPart(id: string, number: number, bytes: Buffer): Promise<Sent> {
    const reply = await this.put(await this.address(id, number, bytes), bytes)
    return { number, etag: String(reply.headers.etag) }
  }

  complete(id: string, received?: Sent[]) {
    return this.ask('post', `uploads/${id}/completion`).json({ ...(received && { received }) })
  }

  /** The whole way of a file, until its checks are done. */
  async send(bytes: Buffer, { purpose, name }: { purpose: string; name: string }) {
    const response = await this.promise({ purpose, name, size: bytes.length })
    response.assertStatus(201)
    const { id, partSize, partCount } = response.body().data
    const sent: Sent[] = []
    for (let number = 1; number <= partCount; number++) {
      const part = bytes.subarray((number - 1) * partSize, number * partSize)
      sent.push(await this.sendPart(id, number, part))
    }
    return this.finish(id, sent)
  }

  /** All parts are there: completed and checked. */
  async finish(id: string, sent?: Sent[]) {
    const completed = await this.complete(id, sent)
    completed.assertStatus(202)
    await runJobs(this.tenant)
    return this.file(id)
  }

  async file(id: string) {
    const response = await this.ask('get', `files/${id}`)
    response.assertStatus(200)
    return response.body().data
  }
}
