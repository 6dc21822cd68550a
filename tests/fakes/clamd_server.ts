import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { once } from 'node:events'

/** Every scanner knows it: the EICAR test file. */
export const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`

const COMMAND = 'zINSTREAM\0'

interface ClamdFakeSettings {
  /** Bytes; above it the daemon answers at once and hangs up */
  streamMaxLength?: number
}

/**
 * Speaks INSTREAM as clamd 1.x does: reads chunks after their lengths until a length of zero, knows
 * one virus, complains of what it does not understand, and hangs up after its answer.
 */
export class ClamdServer {
  /** What came as one stream, newest last */
  readonly seen: Buffer[] = []

  private constructor(
    private readonly server: Server,
    private readonly streamMaxLength: number
  ) {}

  static async start({ streamMaxLength = 25 * 1024 ** 2 }: ClamdFakeSettings = {}) {
    const server = createServer()
    const fake = new ClamdServer(server, streamMaxLength)
    server.on('connection', (socket) => fake.#serve(socket))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return fake
  }

  get url(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.close()
    await once(this.server, 'close')
  }

  #serve(socket: Socket): void {
    let waiting = Buffer.alloc(0)
    let stream: Buffer | null = null
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk])
      if (!stream) {
        if (waiting.length < COMMAND.length) return
        if (waiting.subarray(0, COMMAND.length).toString('latin1') !== COMMAND) {
          socket.end('UNKNOWN COMMAND\0')
          return
        }
        waiting = waiting.subarray(COMMAND.length)
        stream = Buffer.alloc(0)
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0)
        if (length === 0) {
          socket.end(this.#verdict(stream))
          return
        }
        if (stream.length + length > this.streamMaxLength) {
          socket.end('INSTREAM size limit exceeded. ERROR\0')
          return
        }
        if (waiting.length < 4 + length) return
        stream = Buffer.concat([stream, waiting.subarray(4, 4 + length)])
        waiting = waiting.subarray(4 + length)
      }
    })
  }

  #verdict(stream: Buffer): string {
    this.seen.push(stream)
    return stream.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0'
  }
}
