import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

const MAX_BYTES = 25 * 1024 * 1024

/** Accepts everything from everybody: it listens on the loopback alone. */
export function createSmtpServer(inbox) {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    onAuth: (auth, session, done) => done(null, { user: auth.username }),
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      simpleParser(stream)
        .then((mail) => inbox.add(mail, recipients))
        .then(() => done(), done)
    },
  })
}
