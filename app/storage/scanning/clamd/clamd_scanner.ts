import { createReadStream } from 'node:fs'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Unavailable } from '#core/errors'
import type { Refusal } from '#storage/domain/refusal'
import type { ScannedFile, Scanner } from '#storage/scanning/scanner'

export interface ClamdSettings {
  /** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl` */
  url: string
  /** Bytes; not above clamd's own StreamMaxLength, at which it hangs up */
  maxBytes: number
}

const SILENCE_MS = 120_000
/** Ends the stream: a chunk without bytes */
const END = Buffer.alloc(4)

/**
 * ClamAV's daemon, by INSTREAM (clamd(8)): `zINSTREAM\0`, then chunks, each after its length as four
 * bytes in network order, then a length of zero. It answers `stream: OK`, `stream: <name> FOUND` or
 * `<why> ERROR`. Of a file above `maxBytes` it sees the beginning.
 */
export class ClamdScanner implements Scanner {
  constructor(private readonly settings: ClamdSettings) {}

  async scan({ path }: ScannedFile): Promise<Refusal | null> {
    const answer = await this.#ask(path).catch((cause) => {
      throw new Unavailable({ headers: { 'Retry-After': '30' }, cause })
    })
    if (answer === 'stream: OK') {
      return null
    }
    if (answer.endsWith(' FOUND')) {
      return 'E_FILE_INFECTED'
    }
    throw new Unavailable({ headers: { 'Retry-After': '30' }, cause: new Error(answer) })
  }

  async #ask(path: string): Promise<string> {
    const socket = connect(placeOf(this.settings.url))
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')))
    try {
      const answering = text(socket)
      // It may answer before the end and hang up; then its answer counts, not the broken pipe.
      await Promise.race([this.#send(path, socket).catch(() => answering), answering])
      const answer = await answering
      return answer.replaceAll('\0', '').trim()
    } finally {
      socket.destroy()
    }
  }

  async #send(path: string, socket: Socket): Promise<void> {
    socket.write('zINSTREAM\0')
    const file = createReadStream(path, { end: this.settings.maxBytes - 1 })
    await pipeline(file, framed(), socket, { end: false })
  }
}

function framed(): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      this.push(length)
      done(null, chunk)
    },
    flush(done) {
      done(null, END)
    },
  })
}

function placeOf(url: string): NetConnectOpts {
  if (url.startsWith('unix:')) {
    return { path: url.slice('unix:'.length) }
  }
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port || 3310) }
}
