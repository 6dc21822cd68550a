import { newId } from '#core/shared/id'

type Kind = 'file' | 'lesson'

/**
 * Addresses inside rendered text before ids are known. A mark that no author can guess tells ours
 * from words that only look like one; those are defused, or they would open files of others.
 */
export class Placeholders {
  readonly #mark = newId()

  make(kind: Kind, path: string): string {
    return `belgenet-${kind}:${this.#mark}/${encodeURIComponent(path)}`
  }

  fill(html: string, idOf: (kind: Kind, path: string) => string): string {
    const pattern = new RegExp(`belgenet-(file|lesson):(?:${this.#mark}/([^"#\\s]+))?`, 'g')
    return html.replace(pattern, (_, kind: Kind, path: string | undefined) =>
      path === undefined
        ? `belgenet-${kind}&#58;`
        : `belgenet-${kind}:${idOf(kind, decodeURIComponent(path))}`
    )
  }
}
