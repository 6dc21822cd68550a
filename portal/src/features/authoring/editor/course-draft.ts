import { signal } from '@preact/signals'
import { Problem } from '#widgets/base/problem'
import { cache } from '../../../lib/query/cache.js'
import { call } from '../../../lib/session.js'
import { AUTHORED } from '../authored-queries.js'
import type { DraftCourse } from '../../../lib/contract.js'
import type { SaveState } from '../../../ui/form/saved-state.js'

interface Revised {
  data: { revision: string }
}

interface Deed<Answer extends Revised> {
  run: (revision: string) => Promise<Answer>
  /** A lesson whose words this deed replaces: another's words on it must not be lost */
  overwrites?: string
}

/** Somebody else rewrote what this deed was about to replace. */
export class Overtaken extends Error {}

/**
 * A course under one author's hands: deeds go to the server one after the other, each on the
 * revision that the last one left. What others changed elsewhere is taken in on the way.
 */
export class CourseDraft {
  readonly course = signal<DraftCourse | null>(null)
  readonly error = signal<unknown>(null)
  readonly state = signal<SaveState>('untouched')
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(readonly id: string) {}

  async load(): Promise<void> {
    try {
      const { data } = await call('GET authoring/courses/:id', { params: { id: this.id } })
      this.course.value = data
      this.error.value = null
    } catch (error) {
      this.error.value = error
    }
  }

  /** @throws {Problem | Overtaken} */
  run<Answer extends Revised>(deed: Deed<Answer>): Promise<Answer> {
    const next = this.#last.then(() => this.#try(deed))
    this.#last = next.catch(() => {})
    return next
  }

  /** After the last deed that is on its way. */
  settled(): Promise<unknown> {
    return this.#last
  }

  async #try<Answer extends Revised>(deed: Deed<Answer>): Promise<Answer> {
    this.state.value = 'saving'
    this.#waiting += 1
    try {
      const answer = await this.#send(deed)
      cache.invalidate(AUTHORED)
      if (this.#waiting === 1) this.state.value = 'saved'
      return answer
    } catch (error) {
      this.state.value = 'failed'
      throw error
    } finally {
      this.#waiting -= 1
    }
  }

  async #send<Answer extends Revised>({ run, overwrites }: Deed<Answer>): Promise<Answer> {
    try {
      return this.#took(await run(this.course.value?.revision ?? ''))
    } catch (error) {
      if (!isStale(error)) throw error
      await this.load()
      const isOvertaken = error.fields.some(({ pointer }) => pointer === `/${overwrites}`)
      if (isOvertaken) throw new Overtaken()
      return this.#took(await run(this.course.value?.revision ?? ''))
    }
  }

  #took<Answer extends Revised>(answer: Answer): Answer {
    const { value } = this.course
    if (value) this.course.value = { ...value, revision: answer.data.revision }
    return answer
  }
}

function isStale(error: unknown): error is Problem {
  return error instanceof Problem && error.code === 'E_STALE_DRAFT'
}
