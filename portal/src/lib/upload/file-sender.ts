import { call } from '../session.js'
import { partHash } from './part-hash.js'
import { putPart } from './put-part.js'
import { tryAgain } from './try-again.js'
import type { Upload } from '../contract.js'
import type { Amounts } from './upload-state.js'

/** A browser has six connections to a host; the rest of the page needs some of them. */
const LANES = 3

interface Sending {
  signal: AbortSignal
  onAmounts: (amounts: Amounts) => void
  onWait: (isWaiting: boolean) => void
}

/** Sends the parts of a file that are not stored yet, several at once, and tells truly how far it is. */
export class FileSender {
  readonly #moving = new Map<number, number>()
  readonly #stored: Set<number>
  readonly #received: { number: number; etag: string }[] = []

  constructor(
    private readonly file: File,
    private readonly upload: Upload,
    private readonly sending: Sending
  ) {
    this.#stored = new Set(upload.receivedParts)
  }

  /** Throws what could not be mended, or the reason of the signal. */
  async run(): Promise<void> {
    const { partCount } = this.upload
    const left = Array.from({ length: partCount }, (_, index) => index + 1)
      .filter((number) => !this.#stored.has(number))
      .reverse()
    this.#tell()
    const lane = async () => {
      for (let number = left.pop(); number; number = left.pop()) await this.#send(number)
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    const { signal, onWait } = this.sending
    const received = this.#received.splice(0)
    const body = { received }
    await tryAgain(
      () => call('POST uploads/:id/completion', { params: { id: this.upload.id }, body, signal }),
      { signal, onWait }
    )
  }

  async #send(number: number): Promise<void> {
    const { id, partSize } = this.upload
    const { signal } = this.sending
    const part = this.file.slice((number - 1) * partSize, number * partSize)
    const sha256 = await partHash(part)
    const etag = await tryAgain(async () => {
      const body = { parts: [{ number, sha256 }], received: this.#received.slice() }
      const { data } = await call('POST uploads/:id/parts', { params: { id }, body, signal })
      this.#received.splice(0, body.received.length)
      const [address] = data
      if (!address) throw new Error('an address for each part')
      return putPart(address, part, { signal, onMoved: (bytes) => this.#move(number, bytes) })
    }, this.sending).finally(() => this.#moving.delete(number))
    this.#received.push({ number, etag })
    this.#stored.add(number)
    this.#tell()
  }

  #move(number: number, bytes: number): void {
    this.#moving.set(number, bytes)
    this.#tell()
  }

  #tell(): void {
    const { partSize, size } = this.upload
    let stored = 0
    for (const number of this.#stored) stored += Math.min(partSize, size - (number - 1) * partSize)
    let moving = 0
    for (const bytes of this.#moving.values()) moving += bytes
    this.sending.onAmounts({ size, stored, moving: Math.min(moving, size - stored) })
  }
}
