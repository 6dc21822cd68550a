import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  body: string
}

/** One HTTP/1.1 connection that is kept and sends one request after another. */
export class Connection {
  #received = ''
  #waiting: PromiseWithResolvers<Answer> | undefined

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay()
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      this.#received += text
      this.#read()
    })
    socket.on('error', (error) => this.#waiting?.reject(error))
    socket.on('close', () => this.#waiting?.reject(new Error('the connection was closed')))
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return new Connection(socket)
  }

  send(request: string): Promise<Answer> {
    this.#waiting = Promise.withResolvers()
    this.socket.write(request, 'latin1')
    return this.#waiting.promise
  }

  close(): void {
    this.socket.destroy()
  }

  #read(): void {
    const headEnd = this.#received.indexOf('\r\n\r\n')
    if (headEnd < 0) {
      return
    }
    const head = this.#received.slice(0, headEnd).toLowerCase()
    const body = bodyOf(head, this.#received.slice(headEnd + 4))
    if (body !== null) {
      this.#received = ''
      this.#waiting?.resolve({ status: Number(head.slice(9, 12)), body })
    }
  }
}

/** null while it has not come whole. */
function bodyOf(head: string, text: string): string | null {
  const length = /\r\ncontent-length: (\d+)/.exec(head)
  if (length) {
    return text.length >= Number(length[1]) ? text : null
  }
  if (head.includes('\r\ntransfer-encoding: chunked')) {
    return text.endsWith('\r\n0\r\n\r\n') ? text : null
  }
  return text
}
