import type { Readable } from 'node:stream'

/** Where a course comes from. Paths are relative, `/` between parts, already safe. */
export interface ContentSource {
  /**
   * Size in bytes, or null when there is no such file.
   *
   * @throws {ImportProblem} E_PATH_UNSAFE for what would leave the source
   */
  find(path: string): Promise<{ size: number } | null>
  /** Only for a path that was found. @throws {ImportProblem} when it turns out damaged */
  open(path: string): Promise<Readable>
  close(): Promise<void>
}
