import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

const ARRIVAL_MS = 20_000

interface Letter {
  to: string[]
  text: string
}

/** Where the mails of the journeys end: an SMTP server of the test's own. */
export class Mailbox {
  #letters: Letter[] = []
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      simpleParser(stream)
        .then(({ text = '' }) => {
          this.#letters.push({ to: envelope.rcptTo.map(({ address }) => address), text })
        })
        .then(() => done(), done)
    },
  })

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox()
    const server = mailbox.#server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return mailbox
  }

  /** For SMTP_URL */
  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }

  /** The eight digits of the sign-in code that this address gets. */
  async codeFor(address: string): Promise<string> {
    // On a line of its own: names and addresses may hold eight digits as well.
    const [, code] = /^\s*(\d{4}\s?\d{4})\s*$/m.exec(await this.#take(address)) ?? []
    return code!
  }

  /** The link that this address is invited by. */
  async invitationFor(address: string): Promise<string> {
    const [link] = /http\S+\/app\/invitations\/\S+/.exec(await this.#take(address)) ?? []
    return link!
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  /** Each letter is read once, so that a second code is not the first. */
  async #take(address: string): Promise<string> {
    for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; await wait(30)) {
      const at = this.#letters.findIndex(({ to }) => to.includes(address))
      if (at >= 0) {
        return this.#letters.splice(at, 1)[0].text
      }
    }
    throw new Error(`No mail came to ${address}`)
  }
}
