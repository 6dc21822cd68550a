import type { TakenCourse } from '#catalog/actions/take_course'
import type { ReadCourse } from '#catalog/import/read_course'
import { newId } from '#core/shared/id'

interface Sources {
  read: ReadCourse
  taken: TakenCourse
  /** Ids of stored files by path */
  fileIds: ReadonlyMap<string, string>
}

/** The ids a new version is written with: what an earlier version knew by a key keeps its id. */
export class VersionIds {
  readonly #lessons: Map<string, string>
  readonly #modules: Map<string, string>
  readonly #keyOfPath: Map<string | null, string>

  constructor(private readonly sources: Sources) {
    const { draft } = sources.read
    const { stableIds } = sources.taken
    const lessons = draft.modules.flatMap((module) => module.lessons)
    const idOf = (ids: Map<string, string>, key: string) => ids.get(key) ?? newId()
    this.#lessons = new Map(lessons.map(({ key }) => [key, idOf(stableIds.lessons, key)]))
    this.#modules = new Map(draft.modules.map(({ key }) => [key, idOf(stableIds.modules, key)]))
    this.#keyOfPath = new Map(lessons.map(({ path, key }) => [path, key]))
  }

  ofModule(key: string): string {
    return known(this.#modules.get(key), key)
  }

  ofLesson(key: string): string {
    return known(this.#lessons.get(key), key)
  }

  ofFile(path: string): string {
    return known(this.sources.fileIds.get(path), path)
  }

  /** Of the lesson whose Markdown file this is */
  ofLessonPath(path: string): string {
    return this.ofLesson(known(this.#keyOfPath.get(path), path))
  }

  /** Puts ids in the place of paths in a rendered text. */
  fill(html: string): string {
    return this.sources.read.placeholders.fill(html, (kind, path) =>
      kind === 'file' ? this.ofFile(path) : this.ofLessonPath(path)
    )
  }
}

/** Everything named was read and stored before: something without an id is our fault. */
function known(id: string | undefined, name: string): string {
  if (!id) {
    throw new Error(`nothing was stored for ${name}`)
  }
  return id
}
