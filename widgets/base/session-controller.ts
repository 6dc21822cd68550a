import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { connect, type Connection } from './connection.js'

type Host = ReactiveControllerHost & HTMLElement

/** Ties an element to its tenant's session: it renders again whenever somebody signs in or out. */
export class SessionController implements ReactiveController {
  readonly #host: Host
  #connection?: Connection
  #unsubscribe?: () => void

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  get connection(): Connection {
    const { dataset } = this.#host
    const handoffUrl = this.#host.getAttribute('handoff-url') ?? undefined
    return (this.#connection ??= connect(dataset.key || undefined, handoffUrl))
  }

  get api() {
    return this.connection.api
  }

  get status() {
    return this.connection.session.status
  }

  get member() {
    return this.connection.session.member
  }

  hostConnected() {
    const { session } = this.connection
    this.#unsubscribe = session.subscribe(() => this.#host.requestUpdate())
    void session.restore()
  }

  hostDisconnected() {
    this.#unsubscribe?.()
  }
}
