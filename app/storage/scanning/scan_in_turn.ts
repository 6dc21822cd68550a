import type { Refusal } from '#storage/domain/refusal'
import type { ScannedFile, Scanner } from '#storage/scanning/scanner'

/** Several scanners, the cheap ones first; the first that has something against a file is believed. */
export class ScanInTurn implements Scanner {
  readonly #scanners: Scanner[]

  constructor(...scanners: Scanner[]) {
    this.#scanners = scanners
  }

  async scan(file: ScannedFile): Promise<Refusal | null> {
    for (const scanner of this.#scanners) {
      const refusal = await scanner.scan(file)
      if (refusal) {
        return refusal
      }
    }
    return null
  }
}
