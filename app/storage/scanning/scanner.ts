import type { Refusal } from '#storage/domain/refusal'

export interface ScannedFile {
  /** Where it can be read on this machine */
  path: string
  name: string
  /** Bytes */
  size: number
  /** By content */
  type: string
}

/** Judges whether the content of a file is dangerous. */
export interface Scanner {
  /**
   * @returns null when nothing speaks against the file
   * @throws {Unavailable} when it cannot judge now: the file stays in quarantine
   */
  scan(file: ScannedFile): Promise<Refusal | null>
}
