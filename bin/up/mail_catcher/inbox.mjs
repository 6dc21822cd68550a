import { randomUUID } from 'node:crypto'

const KEPT = 500

/** The mails that came in, newest first. Attachments are named, their content is not kept. */
export class Inbox {
  #mails = []

  /** @param mail a message as mailparser's `simpleParser` gives it */
  add(mail, recipients) {
    this.#mails.unshift({
      id: randomUUID(),
      receivedAt: new Date().toISOString(),
      from: mail.from?.text ?? '',
      to: recipients,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || null,
      attachments: mail.attachments.map(({ filename, contentType, size }) => ({
        name: filename ?? contentType,
        contentType,
        size,
      })),
    })
    this.#mails.length = Math.min(this.#mails.length, KEPT)
  }

  list() {
    return this.#mails
  }

  find(id) {
    return this.#mails.find((mail) => mail.id === id)
  }

  clear() {
    this.#mails = []
  }
}
