import assert from 'node:assert/strict'
import env from '#start/env'
import { newId } from '#core/shared/id'
import { wordOf } from '#tests/isolation/storm/canary'
import { rawRequest } from '#tests/support/raw_request'
import type { TestTenant } from '#tests/support/tenant'

/** One who asks for a tenant; the ids of both are the same. */
export interface Asker {
  tenant: TestTenant
  accessToken: string
}

interface Answer {
  tenant: TestTenant
  name: string
  status: number
  text: string
}

interface Sent {
  body?: string
  headers?: Record<string, string>
}

const READS = ['read', 'read_twice']
const FAILURES = ['rule', 'throw', 'timeout']

/** Requests of all kinds, at once and mixed, and what was answered to each. */
export class Storm {
  readonly answers: Answer[] = []

  /**
   * @param extra where the routes of the storm are served
   * @param courseId of the course that stands in both tenants
   */
  constructor(
    private readonly extra: string,
    private readonly courseId: string
  ) {}

  /** Every kind of request once, begun in the same moment. */
  async wave({ tenant, accessToken }: Asker, id: string): Promise<void> {
    const product = `http://${env.get('HOST')}:${env.get('PORT')}`
    const headers = { 'authorization': `Bearer ${accessToken}`, 'accept-language': 'tr' }
    const stormy = [...READS, ...FAILURES].map((name) =>
      this.#ask(tenant, name, `${this.extra}/storm/${name}`)
    )
    await Promise.all([
      ...stormy,
      this.#ask(tenant, 'store', `${this.extra}/storm/store`, { body: JSON.stringify({ id }) }),
      this.#ask(tenant, 'course', `${product}/api/v1/courses/${this.courseId}`),
      this.#ask(tenant, 'page', `${product}/`),
      this.#ask(tenant, 'me', `${product}/api/v1/me`, { headers }),
      this.#ask(tenant, 'enroll', `${product}/api/v1/enrollments`, {
        headers: { ...headers, 'idempotency-key': newId() },
        body: JSON.stringify({ courseId: this.courseId }),
      }),
    ])
  }

  /** Whatever happened, nobody was told a word of the other. */
  assertOwnWords(tenants: TestTenant[]): void {
    for (const { tenant, name, status, text } of this.answers) {
      const foreign = tenants.filter((other) => other !== tenant && text.includes(wordOf(other)))
      assert.deepEqual(foreign, [], `${name} told ${tenant.scope.slug}: ${text}`)
      const hasOwn = text.includes(wordOf(tenant))
      assert.ok(status >= 400 || name === 'enroll' || hasOwn, `${name} told nothing: ${text}`)
    }
  }

  /** What should fail has failed, and only that. */
  assertAnswered(): void {
    for (const { name, status, text } of this.answers) {
      const expected = FAILURES.includes(name) ? [500] : [200, 201]
      assert.ok(expected.includes(status), `${name}: ${status} ${text}`)
    }
  }

  /** What this tenant was told is stored. */
  storedBy(tenant: TestTenant): string[] {
    const stored = this.answers.filter(
      (answer) => answer.tenant === tenant && answer.name === 'store'
    )
    return stored.filter(({ status }) => status === 200).map(({ text }) => text)
  }

  async #ask(tenant: TestTenant, name: string, url: string, sent: Sent = {}): Promise<void> {
    const { body, headers } = sent
    const { status, text } = await rawRequest(url, {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, 'host': tenant.host, 'content-type': 'application/json' },
      body,
    })
    this.answers.push({ tenant, name, status, text })
  }
}
