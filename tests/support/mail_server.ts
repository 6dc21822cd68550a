import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import mail from '@adonisjs/mail/services/main'
import { SMTPTransport } from '@adonisjs/mail/transports/smtp'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server of the test's own that the product really talks to. */
export class MailServer {
  readonly letters: ParsedMail[] = []
  /** How many of the next letters it refuses for now, as a busy server does */
  refusals = 0
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((letter) => {
        if (this.refusals > 0) {
          this.refusals -= 1
          done(Object.assign(new Error('4.3.2 busy, try later'), { responseCode: 451 }))
        } else {
          this.letters.push(letter)
          done()
        }
      }, done)
    },
  })

  /** Until the returned function is called, every mail of this process goes here. */
  async open(): Promise<() => Promise<void>> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    const { port } = this.#server.server.address() as AddressInfo
    const { smtp } = mail.config.mailers
    mail.config.mailers.smtp = () => new SMTPTransport({ host: '127.0.0.1', port })
    await mail.close('smtp')
    return async () => {
      mail.config.mailers.smtp = smtp
      await mail.close('smtp')
      await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    }
  }
}
