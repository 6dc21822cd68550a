import type { ApiClient } from '@japa/api-client'
import { newId } from '#core/shared/id'
import type { Role } from '#identity/contract'
import { signIn } from '#tests/support/sign_in'
import type { TestTenant } from '#tests/support/tenant'

type Verb = 'get' | 'post' | 'patch' | 'delete' | 'put'

const BASE = '/api/v1/authoring/courses'

/** Somebody who writes courses over HTTP and remembers the revision that they have seen. */
export class Author {
  revision = ''
  courseId = ''

  private constructor(
    readonly client: ApiClient,
    readonly tenant: TestTenant,
    readonly memberId: string,
    readonly token: string
  ) {}

  static async arrive(client: ApiClient, tenant: TestTenant, role: Role = 'INSTRUCTOR') {
    const { member, accessToken } = await signIn(tenant, { roles: [role] })
    return new Author(client, tenant, member.id, accessToken)
  }

  send(method: Verb, path: string, body?: object) {
    const request = this.client[method](path).header('host', this.tenant.host)
    request.bearerToken(this.token).header('idempotency-key', newId())
    if (this.revision) request.header('if-match', `"${this.revision}"`)
    return body ? request.json(body) : request
  }

  /** Of the course at hand */
  async ask(method: Verb, path = '', body?: object) {
    const response = await this.send(method, `${BASE}/${this.courseId}${path}`, body)
    const { revision } = response.body().data ?? {}
    if (revision) this.revision = revision
    return response
  }

  /** The same where only the status matters */
  async expect(status: number, method: Verb, path = '', body?: object): Promise<void> {
    const response = await this.ask(method, path, body)
    response.assertStatus(status)
  }

  /** By a path of its own */
  async reach(status: number, method: Verb, path: string, body?: object): Promise<void> {
    const response = await this.send(method, path, body)
    response.assertStatus(status)
  }

  async data(method: Verb, path = '', body?: object) {
    const response = await this.ask(method, path, body)
    return response.body().data
  }

  async field(name: string) {
    const course = await this.show()
    return course[name]
  }

  async create(title = 'Sütle çalışmak', language: 'tr' | 'en' = 'tr'): Promise<string> {
    const response = await this.send('post', BASE, { title, language })
    response.assertStatus(201)
    return this.open(response.body().data.id)
  }

  async open(courseId: string): Promise<string> {
    this.courseId = courseId
    await this.show()
    return courseId
  }

  async show() {
    const response = await this.ask('get')
    response.assertStatus(200)
    return response.body().data
  }

  async addModule(title: string): Promise<string> {
    const response = await this.ask('post', '/modules', { title })
    response.assertStatus(201)
    return response.body().data.id
  }

  async addLesson(moduleId: string, title: string, kind = 'text'): Promise<string> {
    const response = await this.ask('post', '/lessons', { moduleId, title, kind })
    response.assertStatus(201)
    return response.body().data.id
  }

  async write(lessonId: string, source: string) {
    const response = await this.ask('patch', `/lessons/${lessonId}`, { source })
    response.assertStatus(200)
    return response.body().data
  }

  /** A course of one module with written lessons of these titles. @returns ids of the lessons */
  async createWith(...titles: string[]): Promise<string[]> {
    await this.create()
    const moduleId = await this.addModule('Köpük')
    const ids: string[] = []
    for (const title of titles) {
      const id = await this.addLesson(moduleId, title)
      await this.write(id, `Burada ${title} anlatılır.\n`)
      ids.push(id)
    }
    return ids
  }
}
