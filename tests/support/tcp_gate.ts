import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Stands between a process and a service: shut, the service is gone for that process alone. */
export class TcpGate {
  readonly #target: { host: string; port: number }
  readonly #sockets = new Set<Socket>()
  #server: Server
  #isOpen = true

  constructor(target: { host: string; port: number }) {
    this.#target = target
    this.#server = createServer((client) => this.#connect(client))
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const { port } = this.#server.address() as AddressInfo
    return port
  }

  /** How many connections pass through at this moment. */
  get connections(): number {
    return this.#sockets.size / 2
  }

  shut(): void {
    this.#isOpen = false
    this.#sockets.forEach((socket) => socket.destroy())
  }

  open(): void {
    this.#isOpen = true
  }

  close(): void {
    this.shut()
    this.#server.close()
  }

  #connect(client: Socket): void {
    if (!this.#isOpen) {
      client.destroy()
      return
    }
    const service = connect(this.#target)
    for (const socket of [client, service]) {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        client.destroy()
        service.destroy()
      })
    }
    client.pipe(service).pipe(client)
  }
}
